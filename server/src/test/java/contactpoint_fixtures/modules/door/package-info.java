@ApplicationModule(allowedDependencies = {"records"})
package contactpoint_fixtures.modules.door;

import org.springframework.modulith.ApplicationModule;
