/// Made-up England: families, their lives over the years up to one day, and what ten source systems
/// would hold of them on it, each with its own numbers and its own errors, the truth beside.
///
/// Invariant: nobody is real (decision 19). Equal settings make equal bytes. A household does not
/// depend on how many others are made. Nothing that is written for the sources joins an adopted
/// child's life before to its life after. Memory does not grow with the number of children.
///
/// Allowed dependencies: `person`, `policy.Ages`, `feeds.csv`. Start reading at
/// [contactpoint.demo.england.England], then [contactpoint.demo.england.Block].
@NullMarked
package contactpoint.demo.england;

import org.jspecify.annotations.NullMarked;
