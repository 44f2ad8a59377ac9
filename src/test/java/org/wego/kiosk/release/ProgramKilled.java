// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

/** Ends the program, as far as a test can. */
public final class ProgramKilled extends Error {

    private static final long serialVersionUID = 1L;
}
