package contactpoint.index;

import org.springframework.modulith.NamedInterface;

@NamedInterface("reads")
public final class ChildRecords {}
