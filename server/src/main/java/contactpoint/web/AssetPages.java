package contactpoint.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Serves styles and scripts.
@Controller
final class AssetPages {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetPages(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{version}/{file}")
    View asset(@PathVariable String version, @PathVariable String file) {
        return assets.find(version, file).map(AssetPages::view).orElseGet(NotFound::new);
    }

    private static View view(Assets.Asset asset) {
        return (model, request, response) -> {
            response.setHeader("Cache-Control", FOR_EVER);
            response.setContentType(asset.contentType());
            response.setContentLength(asset.bytes().length);
            response.getOutputStream().write(asset.bytes());
        };
    }
}
