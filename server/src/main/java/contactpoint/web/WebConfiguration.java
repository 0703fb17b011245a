package contactpoint.web;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/// Puts the pages together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WebSettings.class, Help.Settings.class, SocialCare.class})
class WebConfiguration {
    @Bean
    Templates templates() {
        return new StaticTemplates();
    }

    @Bean
    Help help(Help.Settings settings) {
        return settings.help();
    }

    /// A test may add routes of its own.
    @Bean
    @ConditionalOnMissingBean
    Routes routes() {
        return new Routes(Routes.all());
    }

    @Bean
    FilterRegistrationBean<ResponseHeaders> responseHeadersFirst(ResponseHeaders headers) {
        var first = new FilterRegistrationBean<>(headers);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    FilterRegistrationBean<Problems> problemsNext(Problems problems) {
        var next = new FilterRegistrationBean<>(problems);
        next.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return next;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorsOfTheConnector(
            Problems problems, ResponseHeaders headers) {
        return factory ->
                factory.addContextCustomizers(context ->
                        context.getParent()
                                .getPipeline()
                                .addValve(new ConnectorErrors(problems.outside(), headers)));
    }

    /// The pages are in one language, whatever the browser asks for.
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.UK);
    }

    @Bean
    WebMvcConfigurer pages(CurrentUser currentUser, CurrentShell currentShell) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(currentUser);
                resolvers.add(currentShell);
            }

            // Takes the place of Spring's own, which log the messages of exceptions: what a
            // controller throws goes on to Problems.
            @Override
            public void configureHandlerExceptionResolvers(
                    List<HandlerExceptionResolver> resolvers) {
                resolvers.add((request, response, handler, exception) -> null);
            }
        };
    }
}
