@ApplicationModule(allowedDependencies = {})
package contactpoint_fixtures.modules.records;

import org.springframework.modulith.ApplicationModule;
