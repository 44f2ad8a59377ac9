// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The packaged lobby on a virtual display, supervised according to its unit; observed and touched from outside only.
 *
 * <p>It starts on the home screen, where a touch has an effect. All files are in one folder.
 */
final class SeenLobby implements AutoCloseable {

    /** Limit for the first picture of a cold start on a busy machine. */
    private static final Duration FIRST = Duration.ofSeconds(60);
    private static final Duration FIRST_STILL = Duration.ofMillis(700);
    private static final Duration STILL = Duration.ofMillis(150);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    /** The pause after which a visitor without an answer touches again. */
    private static final Duration AGAIN = Duration.ofSeconds(1);
    /** A point of a tile on the home screen, in every colour scheme. */
    private static final int TILE_X = 750;
    private static final int TILE_Y = 980;
    /** The home button, at the same place on every screen. */
    private static final int HOME_X = 200;
    private static final int HOME_Y = 1735;

    private static final Path PICTURES = Path.of("target", "faults");

    private final XSession session;
    private final Supervisor supervisor;
    private final Path folder;
    private final Path state;
    private final WindowPicture home;

    private SeenLobby(XSession session, Supervisor supervisor, Path folder, Path state) {
        this.session = session;
        this.supervisor = supervisor;
        this.folder = folder;
        this.state = state;
        home = session.steady(FIRST_STILL, FIRST);
    }

    /** Starts a lobby and waits for its home screen. */
    static SeenLobby open(Path folder) throws IOException {
        return open(folder, folder.resolve("state"), Map.of());
    }

    /**
     * Starts a lobby and waits for its home screen.
     *
     * @param folder for the files of the test
     * @param state the state folder, created if necessary
     * @param environment variables in addition to those of the unit
     * @param more arguments to append
     */
    static SeenLobby open(Path folder, Path state, Map<String, String> environment, String... more)
            throws IOException {
        var unit = SystemdUnit.ofTheLobby();
        Files.createDirectories(state);
        var session = new XSession(folder);
        var variables = new HashMap<String, String>();
        unit.all("Environment").forEach(setting -> variables.put(setting.substring(0, setting.indexOf('=')),
                Packaged.withBuiltPaths(setting.substring(setting.indexOf('=') + 1), state)));
        variables.put("DISPLAY", session.display());
        variables.putAll(environment);
        var command = new ArrayList<>(Packaged.command(unit, state, more));
        if (!command.contains("--start")) {
            command.addAll(List.of("--start", "home"));
        }
        var supervisor = new Supervisor(unit, command, variables, folder, state);
        try {
            return new SeenLobby(session, supervisor, folder, state);
        } catch (AssertionError | RuntimeException e) {
            supervisor.close();
            session.close();
            throw new AssertionError(e.getMessage() + "; the program said: " + supervisor.output(), e);
        }
    }

    XSession session() {
        return session;
    }

    Supervisor supervisor() {
        return supervisor;
    }

    Path folder() {
        return folder;
    }

    Path state() {
        return state;
    }

    /** Whether the display shows the same screen as at the start. */
    boolean showsHome() {
        return session.shot().isLike(home);
    }

    /** Waits until a new process shows its home screen; the time that took. */
    Duration backAfter(long pid, Duration longest) {
        return within(longest, "another process with the home screen",
                () -> supervisor.pid() != pid && showsHome());
    }

    /** Waits until the program has reported to its supervisor that it is ready. */
    void awaitReady() {
        within(FIRST, "READY=1", supervisor::isReady);
    }

    /**
     * Checks that a tile leads to another screen and the home button back.
     *
     * @throws AssertionError if not
     */
    void answersATouch() {
        openTile();
        goHome();
    }

    /** Checks that touches change the current picture; with the voice on, the first touch only speaks. */
    void answersATouchSomehow() {
        var before = session.shot();
        touchUntil("touches change the picture", () -> !session.shot().isLike(before), TILE_X, TILE_Y, TILE_X, TILE_Y,
                HOME_X, HOME_Y, HOME_X, HOME_Y);
    }

    /** Touches a tile of the home screen until another screen opens. */
    void openTile() {
        touchUntil("a touch opens another screen", () -> !showsHome(), TILE_X, TILE_Y);
        session.steady(STILL, ANSWER);
    }

    /** Touches the home button until the home screen is shown. */
    void goHome() {
        touchUntil("the home button leads home", this::showsHome, HOME_X, HOME_Y);
        session.steady(STILL, ANSWER);
    }

    /**
     * Touches several places in turn, again and again, until a condition holds.
     *
     * @param places x and y of each place, px
     */
    private void touchUntil(String what, BooleanSupplier done, int... places) {
        var next = new long[]{System.nanoTime()};
        var touched = new int[1];
        within(ANSWER, what, () -> {
            if (done.getAsBoolean()) {
                return true;
            }
            if (System.nanoTime() >= next[0]) {
                int place = touched[0]++ * 2 % places.length;
                session.touch(places[place], places[place + 1]);
                next[0] = System.nanoTime() + AGAIN.toNanos();
            }
            return false;
        });
    }

    /** Waits, and saves the pictures of a failure. */
    private Duration within(Duration longest, String what, BooleanSupplier question) {
        try {
            return Until.within(longest, what, question);
        } catch (AssertionError e) {
            home.save(PICTURES.resolve("home.png"));
            session.shot().save(PICTURES.resolve("instead.png"));
            throw new AssertionError(e.getMessage() + "; picture: " + PICTURES.resolve("instead.png"), e);
        }
    }

    /** Sends a signal to the program. */
    void signal(String name) {
        session.commands().must("kill", "-s", name, "" + supervisor.pid());
    }

    @Override
    public void close() {
        supervisor.close();
        session.close();
    }
}
