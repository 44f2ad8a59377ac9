// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/** How printing ended. */
public sealed interface PrintResult {

    /** The pages were sent to the printer. */
    record Sent(int pages) implements PrintResult {}

    /** The dialog was closed without printing. */
    record PrintCancelled() implements PrintResult {}

    /** This machine has no printer. */
    record NoPrinter() implements PrintResult {}

    /**
     * The pages could not be printed.
     *
     * @param detail the cause, for the log
     */
    record PrintFailed(String detail) implements PrintResult {}
}
