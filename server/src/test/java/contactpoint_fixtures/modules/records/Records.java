package contactpoint_fixtures.modules.records;

import org.springframework.modulith.NamedInterface;

@NamedInterface("reads")
public class Records {}
