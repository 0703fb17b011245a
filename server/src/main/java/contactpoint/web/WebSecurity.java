package contactpoint.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/// Spring Security, with our sessions, our tokens and our registry of routes. There is no
/// `HttpSession`, no remembered request and no log-in of its own.
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    @Bean
    SecurityFilterChain everything(
            HttpSecurity http,
            SessionContexts contexts,
            CsrfTokens tokens,
            RouteRules rules,
            Refusals refusals) {
        return http.securityContext(security -> security.securityContextRepository(contexts))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokens)
                                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(rules))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
