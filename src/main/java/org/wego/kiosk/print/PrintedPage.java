// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page as it is printed; a value, for any thread.
 *
 * @param paper its size
 * @param ink in the order in which it is read and drawn
 */
public record PrintedPage(Paper paper, List<PaintOp> ink) {

    public PrintedPage {
        ink = List.copyOf(ink);
    }

    /** The texts, in reading order. */
    public Stream<PaintOp.TextRun> words() {
        return ink.stream().filter(PaintOp.TextRun.class::isInstance).map(PaintOp.TextRun.class::cast);
    }
}
