// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/** How printing ended. */
public sealed interface Printed {

    /** The pages are with the printer. */
    record Sent(int pages) implements Printed {}

    /** The dialog was closed without printing. */
    record Cancelled() implements Printed {}

    /** No printer is set up on this machine. */
    record NoPrinter() implements Printed {}

    /**
     * The printer did not take the pages.
     *
     * @param detail for the log
     */
    record Failed(String detail) implements Printed {}
}
