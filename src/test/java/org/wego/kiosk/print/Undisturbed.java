// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/** Work that is never cancelled. */
final class Undisturbed implements Progress {

    @Override
    public void at(double done) {
        // The test does not look at it.
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
