// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/** How printing ended. */
public sealed interface PrintResult {

    /** The pages are with the printer. */
    record Sent(int pages) implements PrintResult {}

    /** The dialog was closed without printing. */
    record PrintCancelled() implements PrintResult {}

    /** No printer is set up on this machine. */
    record NoPrinter() implements PrintResult {}

    /**
     * The printer did not take the pages.
     *
     * @param detail for the log
     */
    record PrintFailed(String detail) implements PrintResult {}
}
