// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/** Follows long work and may end it. */
public interface Progress {

    /**
     * Is told how far the work has come; on the thread that works.
     *
     * @param done of the work, 0 to 1
     */
    void at(double done);

    /** Whether somebody wants it to stop; asked between two steps. */
    boolean cancelled();
}
