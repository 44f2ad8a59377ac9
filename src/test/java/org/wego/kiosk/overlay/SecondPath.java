// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wego.kiosk.testing.Needs;

/** A second path to a folder: another mount of it, or a link. */
record SecondPath(Path path, boolean mounted) implements AutoCloseable {

    /** A second mount; skips the test if this user may not mount. */
    static SecondPath mounted(Path folder, Path path) throws IOException {
        Needs.program("mount", "mount");
        Files.createDirectory(path);
        Needs.that(run("mount", "--bind", folder.toString(), path.toString()),
                "needs the permission to mount (run the tests as root)");
        return new SecondPath(path, true);
    }

    static SecondPath linked(Path folder, Path path) throws IOException {
        return new SecondPath(Files.createSymbolicLink(path, folder), false);
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(List.of(command)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        if (mounted) {
            run("umount", path.toString());
        }
    }

    @Override
    public String toString() {
        return (mounted ? "a second mount: " : "a link: ") + path;
    }
}
