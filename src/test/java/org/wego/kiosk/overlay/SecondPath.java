// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Another way to a folder: a second mount of it where this user may mount, a link otherwise. */
record SecondPath(Path path, boolean mounted) implements AutoCloseable {

    static SecondPath to(Path folder, Path path) throws IOException {
        Files.createDirectory(path);
        if (run("mount", "--bind", folder.toString(), path.toString())) {
            return new SecondPath(path, true);
        }
        Files.delete(path);
        Files.createSymbolicLink(path, folder);
        return new SecondPath(path, false);
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
        return (mounted ? "a second mount: " : "a link, for mounting is not permitted here: ") + path;
    }
}
