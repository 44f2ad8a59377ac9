// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.nio.file.Path;

/** A second program that locks a state folder until its input ends or it is killed. */
final class Occupant {

    private Occupant() {}

    /**
     * Prints whether it has the lock.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        var folder = new StateFolder(Path.of(args[0]));
        folder.make().ifPresent(System.out::println);
        switch (InstanceLock.take(folder, ProcessHandle.current().pid())) {
            case InstanceLock.Answer.Taken(var lock) -> {
                System.out.println("taken");
                var _ = System.in.read();
                lock.close();
            }
            case InstanceLock.Answer.HeldElsewhere(var words) -> {
                System.out.println(words);
                System.exit(1);
            }
            case InstanceLock.Answer.Impossible(var words) -> System.out.println(words);
        }
    }
}
