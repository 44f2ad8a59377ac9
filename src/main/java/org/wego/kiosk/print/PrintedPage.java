// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.List;
import java.util.stream.Stream;

/**
 * A printed page. Immutable, so any thread may use it.
 *
 * @param paper the paper size
 * @param ink the paint operations in reading and drawing order
 */
public record PrintedPage(Paper paper, List<PaintOp> ink) {

    public PrintedPage {
        ink = List.copyOf(ink);
    }

    /** The lines of text in reading order. */
    public Stream<PaintOp.TextRun> words() {
        return ink.stream().filter(PaintOp.TextRun.class::isInstance).map(PaintOp.TextRun.class::cast);
    }
}
