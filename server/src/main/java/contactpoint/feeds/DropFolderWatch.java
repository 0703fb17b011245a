package contactpoint.feeds;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks into the drop folder every few seconds, where one is configured
/// (`contactpoint.feeds.drop-folder`).
@Component
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnProperty("contactpoint.feeds.drop-folder")
final class DropFolderWatch {
    private final DropFolder folder;
    private volatile boolean ready;

    DropFolderWatch(
            @Value("${contactpoint.feeds.drop-folder}") Path folder,
            Sources sources,
            Deliveries deliveries,
            DeliveryReport report) {
        this.folder = new DropFolder(folder, sources, deliveries, report);
    }

    /// From then on the folder is looked at: by then deliveries that broke off are marked.
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        folder.prepare();
        ready = true;
    }

    @Scheduled(fixedDelayString = "${contactpoint.feeds.drop-folder-every:PT5S}")
    void look() {
        if (ready) {
            folder.look();
        }
    }
}
