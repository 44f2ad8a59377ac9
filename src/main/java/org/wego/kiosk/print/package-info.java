// SPDX-License-Identifier: Apache-2.0
/**
 * Pages on paper: a laid-out scene becomes ink, and ink becomes a PDF file or goes to a printer.
 *
 * <p>May use {@code model}, {@code theme}, JavaFX and PDFBox. What stands on a page is not its business.
 */
@NullMarked
package org.wego.kiosk.print;

import org.jspecify.annotations.NullMarked;
