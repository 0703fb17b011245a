/// Labelled linkage sets, made up: files of people with the truth beside them, to tune a matcher
/// with and to judge it.
///
/// They resemble public sets that this project does not contain: in their columns, sizes, shares of
/// missing and wrong values, kinds of error, households, twins and namesakes. Nobody in them lives.
/// Test code only; no matcher is used in making them, and they know nothing of how one works.
@NullMarked
package contactpoint.linkage.sets;

import org.jspecify.annotations.NullMarked;
