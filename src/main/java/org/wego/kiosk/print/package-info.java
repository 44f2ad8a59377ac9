// SPDX-License-Identifier: Apache-2.0
/**
 * Printing: turns a laid-out scene into paint operations, and these into a PDF file or a print job.
 *
 * <p>May use {@code model}, {@code theme}, JavaFX and PDFBox. Does not know the content of the pages.
 */
@NullMarked
package org.wego.kiosk.print;

import org.jspecify.annotations.NullMarked;
