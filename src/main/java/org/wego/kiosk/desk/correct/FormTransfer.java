// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

/** Opens the form of one window in another that replaces it. */
public final class FormTransfer {

    private FormTransfer() {}

    /** Opens in {@code to} the record whose form {@code from} shows, if there is one. */
    public static void open(CorrectViewModel from, CorrectViewModel to) {
        from.sessionProperty().get().ifPresent(shown -> to.open(shown.key()));
    }
}
