package contactpoint.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// How the pages are served.
///
/// @param secureCookies whether browsers are told to send cookies over TLS alone; false only for a
///   demo on the same machine
@ConfigurationProperties("contactpoint.web")
record WebSettings(boolean secureCookies) {}
