@ApplicationModule(allowedDependencies = {})
package contactpoint_fixtures.modules.pages;

import org.springframework.modulith.ApplicationModule;
