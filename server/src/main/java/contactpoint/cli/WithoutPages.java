package contactpoint.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/// Leaves the pages out of what Spring looks for: without a web server there is nothing for them to
/// stand on.
public final class WithoutPages extends TypeExcludeFilter {
    private final String start;

    private WithoutPages(String start) {
        this.start = start;
    }

    /// Leaves them out of a context that has not started.
    public static void in(ConfigurableApplicationContext context, Class<?> application) {
        context.getBeanFactory()
                .registerSingleton(
                        "withoutPages", new WithoutPages(application.getPackageName() + ".web."));
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
        return type.getClassMetadata().getClassName().startsWith(start);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WithoutPages without && without.start.equals(start);
    }

    @Override
    public int hashCode() {
        return start.hashCode();
    }
}
