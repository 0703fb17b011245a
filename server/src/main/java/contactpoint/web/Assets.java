package contactpoint.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Styles and scripts: GOV.UK Frontend from its WebJar, and ours. Nothing else of the WebJar is
/// served: its fonts and the crown are not ours to use. Their folder is named by their content, so
/// browsers may keep them for ever.
@Component
final class Assets {
    private static final String GOVUK =
            "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";
    private static final String OURS = "/web/";
    private static final String CSS = "text/css;charset=UTF-8";
    private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";

    private final Map<String, Asset> files = new LinkedHashMap<>();
    private final String version;

    Assets() {
        files.put(
                "govuk-frontend.min.css", withoutFonts(read(GOVUK, "govuk-frontend.min.css", CSS)));
        files.put("govuk-frontend.min.js", read(GOVUK, "govuk-frontend.min.js", JAVASCRIPT));
        files.put("contactpoint.css", read(OURS, "contactpoint.css", CSS));
        files.put("contactpoint.js", read(OURS, "contactpoint.js", JAVASCRIPT));
        version = digest();
    }

    record Asset(byte[] bytes, String contentType) {}

    /// The address of their folder.
    String address() {
        return "/assets/" + version;
    }

    Optional<Asset> find(String wantedVersion, String file) {
        return wantedVersion.equals(version)
                ? Optional.ofNullable(files.get(file))
                : Optional.empty();
    }

    private String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(asset -> digest.update(asset.bytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    /// Browsers ask for a font as soon as a rule names it, before our own rules put another in its
    /// place.
    private static Asset withoutFonts(Asset styles) {
        var text = new String(styles.bytes(), StandardCharsets.UTF_8);
        var rules = text.replaceAll("@font-face\\{[^}]*\\}", "");
        return new Asset(rules.getBytes(StandardCharsets.UTF_8), styles.contentType());
    }

    private static Asset read(String folder, String file, String contentType) {
        try (var in = Assets.class.getResourceAsStream(folder + file)) {
            if (in == null) {
                throw new IllegalStateException(folder + file + " is missing");
            }
            return new Asset(in.readAllBytes(), contentType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
