// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.List;
import java.util.stream.Stream;

/**
 * A printed page. Immutable, so any thread may use it.
 *
 * @param paper the paper size
 * @param operations the paint operations in reading and drawing order
 */
public record PrintedPage(Paper paper, List<PaintOp> operations) {

    public PrintedPage {
        operations = List.copyOf(operations);
    }

    /** The lines of text in reading order. */
    public Stream<PaintOp.TextRun> textRuns() {
        return operations.stream().filter(PaintOp.TextRun.class::isInstance).map(PaintOp.TextRun.class::cast);
    }
}
