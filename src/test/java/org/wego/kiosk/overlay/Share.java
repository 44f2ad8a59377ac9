// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wego.kiosk.testing.Needs;

/** A share in memory that is mounted on a folder and can be disconnected, like a network share. */
public final class Share implements AutoCloseable {

    private final Path source;
    private final Path point;
    private boolean mounted;

    private Share(Path source, Path point) {
        this.source = source;
        this.point = point;
    }

    /** Mounts a share; skips the test if this user may not mount. */
    public static Share mount(Path below) throws IOException {
        Needs.program("mount", "mount");
        var share = new Share(Files.createDirectories(below.resolve("server")),
                Files.createDirectories(below.resolve("share")));
        Needs.that(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", share.source.toString()),
                "needs the permission to mount (run the tests as root)");
        share.mountAgain();
        return share;
    }

    /** The folder on which the share is mounted, or not. */
    public Path point() {
        return point;
    }

    public void unmount() {
        command("umount", "-l", point.toString());
        mounted = false;
    }

    public void mountAgain() {
        command("mount", "--bind", source.toString(), point.toString());
        mounted = true;
    }

    public void readOnly() {
        command("mount", "-o", "remount,bind,ro", point.toString());
    }

    private static void command(String... command) {
        if (!run(command)) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    static boolean run(String... command) {
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
            unmount();
        }
        run("umount", "-l", source.toString());
    }
}
