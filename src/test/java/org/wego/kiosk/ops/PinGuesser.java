// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.nio.file.Path;
import org.wego.kiosk.json.StrictJson;

/** A second program that tries PINs until it is killed. */
final class PinGuesser {

    private PinGuesser() {}

    /**
     * Prints a line before each attempt, and its result after it.
     *
     * @param args the state folder, and the PIN
     */
    public static void main(String[] args) {
        var vault = new PinVault(new StateFolder(Path.of(args[0])), new StrictJson(), System::nanoTime);
        System.out.println("trying");
        System.out.println(vault.tryPin(args[1].toCharArray()));
    }
}
