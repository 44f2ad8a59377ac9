// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/** Receives the progress of long work and can cancel it. */
public interface Progress {

    /**
     * Reports progress; called on the working thread.
     *
     * @param done the finished part, from 0 to 1
     */
    void at(double done);

    /** Whether the work should stop; checked between two steps. */
    boolean cancelled();
}
