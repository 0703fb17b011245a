package contactpoint.index;

import static java.util.Map.*;

import java.util.*;
import java.util.List;
import module java.base;

final class All {}
