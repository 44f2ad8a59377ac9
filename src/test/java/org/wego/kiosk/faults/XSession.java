// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A virtual X server with the session that is shipped for the lobby. */
final class XSession implements AutoCloseable {

    static final int WIDTH = 1080;
    static final int HEIGHT = 1920;
    /** Above the display numbers in common use. */
    private static final int FIRST_DISPLAY = 84;
    private static final int DISPLAYS = 100;
    private static final Duration START = Duration.ofSeconds(20);

    private final Path frame;
    private final String display;
    private final Commands commands;
    private final Process server;
    private final Optional<Process> session;

    /**
     * A display with the lobby's window manager.
     *
     * @param folder for the files of server and window manager
     */
    XSession(Path folder) throws IOException {
        this(folder, WIDTH, HEIGHT, true);
    }

    /** A display without a window manager. */
    static XSession bare(Path folder, int width, int height) throws IOException {
        return new XSession(folder, width, height, false);
    }

    /** A display of another size, with the window manager. */
    static XSession sized(Path folder, int width, int height) throws IOException {
        return new XSession(folder, width, height, true);
    }

    private XSession(Path folder, int width, int height, boolean managed) throws IOException {
        Commands.need("Xvfb", "xset", "xdotool");
        if (managed) {
            Commands.need("openbox", "xhost");
        }
        // Two processes of the tests would choose the same one at the same moment.
        int first = FIRST_DISPLAY + Integer.getInteger("faults.fork", 0) * DISPLAYS;
        var free = IntStream.range(first, first + DISPLAYS)
                .filter(XSession::isFree).findFirst().orElseThrow();
        display = ":" + free;
        commands = new Commands(Map.of("DISPLAY", display));
        var pixels = Files.createDirectories(folder.resolve("frame"));
        frame = pixels.resolve("Xvfb_screen0");
        server = start(folder.resolve("x.log"), "Xvfb", display, "-screen", "0", width + "x" + height + "x24",
                "-nolisten", "tcp", "-noreset", "-fbdir", pixels.toString());
        Until.within(START, "the X server", () -> run("xset", "q").code() == 0);
        session = managed ? Optional.of(start(folder.resolve("session.log"), "sh",
                Packaged.HOME.resolve("linux/x11/session").toString())) : Optional.empty();
        if (managed) {
            Until.within(START, "the window manager", () -> run("xdotool", "get_desktop").code() == 0);
        }
    }

    private static boolean isFree(int number) {
        return !Files.exists(Path.of("/tmp/.X" + number + "-lock"))
                && !Files.exists(Path.of("/tmp/.X11-unix/X" + number));
    }

    private Process start(Path log, String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    /** The value of DISPLAY. */
    String display() {
        return display;
    }

    /** Commands that run with this display. */
    Commands commands() {
        return commands;
    }

    Commands.CommandAnswer run(String... command) {
        return commands.run(List.of(command));
    }

    /** Sends keys and touches, as from a keyboard and a touchscreen. */
    void xdotool(String... arguments) {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        commands.run(command);
    }

    /** A short touch, about as long as that of a finger. */
    void touch(int x, int y) {
        xdotool("mousemove", "" + x, "" + y, "mousedown", "1", "sleep", "0.05", "mouseup", "1");
    }

    WindowPicture shot() {
        return WindowPicture.of(frame);
    }

    /** Waits until the picture is complete and has not changed for a while; that picture. */
    WindowPicture steady(Duration still, Duration longest) {
        return unchanged(still, longest, WindowPicture::isComplete);
    }

    /** Waits until the picture has not changed for a while, however little is on it; that picture. */
    WindowPicture unchanged(Duration still, Duration longest) {
        return unchanged(still, longest, _ -> true);
    }

    private WindowPicture unchanged(Duration still, Duration longest, Predicate<WindowPicture> wanted) {
        var last = new WindowPicture[]{shot()};
        var since = new long[]{System.nanoTime()};
        Until.within(longest, "a complete and steady picture", () -> {
            var now = shot();
            if (now.difference(last[0]) > 0) {
                last[0] = now;
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > still.toNanos() && wanted.test(now);
        });
        return last[0];
    }

    @Override
    public void close() {
        Stream.concat(session.stream(), Stream.of(server)).forEach(process -> {
            process.destroy();
            process.onExit().join();
        });
    }
}
