// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The packaged desk on a virtual display, used by its keyboard. All files are in one folder. */
final class SeenDesk implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final Duration FIRST = Duration.ofSeconds(60);
    /** Shorter than the caret of a field needs to blink. */
    private static final Duration QUIET = Duration.ofMillis(350);

    private final XSession session;
    private final Process program;

    private SeenDesk(XSession session, Process program) {
        this.session = session;
        this.program = program;
    }

    /**
     * Starts a desk and waits for its window.
     *
     * @param folder for the files of the test
     * @param more arguments to append
     */
    static SeenDesk open(Path folder, String... more) throws IOException {
        Commands.need("sh");
        var session = XSession.sized(Files.createDirectories(folder), WIDTH, HEIGHT);
        var command = new ArrayList<>(List.of(Packaged.HOME.resolve("bin/wego-kiosk").toString(), "desk", "--lang",
                "en"));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile());
        builder.environment().put("DISPLAY", session.display());
        // What a desk remembers of its windows belongs to the test.
        builder.environment().put("JDK_JAVA_OPTIONS",
                "-Duser.home=" + folder + " -Djava.util.prefs.userRoot=" + folder);
        var desk = new SeenDesk(session, builder.start());
        session.steady(QUIET, FIRST);
        return desk;
    }

    /** Presses keys one after the other, for example {@code ctrl+7}; each waits until the last one has had its effect. */
    void press(String... keys) {
        for (var key : keys) {
            session.xdotool("key", "--clearmodifiers", key);
            rest();
        }
    }

    /** Types a text into the focused control. */
    void type(String text) {
        session.xdotool("type", "--delay", "30", text);
        rest();
    }

    /** Runs a command by its name. */
    void command(String name) {
        press("ctrl+shift+p");
        type(name);
        press("Return");
    }

    /** Waits until nothing changes. */
    private void rest() {
        session.unchanged(QUIET, FIRST);
    }

    void save(Path picture) {
        session.unchanged(QUIET, FIRST).save(picture);
    }

    @Override
    public void close() {
        program.destroy();
        program.onExit().join();
        session.close();
    }
}
