// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.PinRule;
import org.wego.kiosk.ops.PinVault;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets the PIN of the staff menu; a running lobby uses it immediately. */
@Command(name = "pin", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Sets the staff PIN: 6 to 12 digits.",
                "Asks for it twice; without a terminal, reads one line from standard input."})
public final class PinCommand implements Callable<Integer> {

    private static final int MAX_LINE = 100;

    @Mixin
    private final StateOptions place = new StateOptions();

    @Option(names = "--remove", description = "Removes the PIN: staff can then no longer close the lobby with it.")
    private boolean remove;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        var folder = place.folder();
        var vault = new PinVault(folder, new StrictJson(), System::nanoTime);
        if (remove) {
            return remove(vault, folder);
        }
        var obstacle = folder.make();
        if (obstacle.isPresent()) {
            return reported(ExitCode.USAGE, "The PIN cannot be set. " + obstacle.get());
        }
        var pin = ask();
        if (pin.isEmpty()) {
            return reported(ExitCode.USAGE, "The PIN was not set: the two entries differ");
        }
        var refusal = PinRule.refusal(pin.get());
        if (refusal.isPresent()) {
            Arrays.fill(pin.get(), '0');
            return reported(ExitCode.USAGE, "The PIN was not set: " + refusal.get());
        }
        vault.set(pin.get());
        spec.commandLine().getOut().println("The PIN is set; its hash is stored in " + folder.path());
        return ExitCode.DONE;
    }

    private int remove(PinVault vault, StateFolder folder) throws IOException {
        boolean was = vault.isSet();
        vault.remove();
        spec.commandLine().getOut().println(was ? "The PIN is removed from " + folder.path()
                : "No PIN was set in " + folder.path());
        return ExitCode.DONE;
    }

    private int reported(int code, String words) {
        spec.commandLine().getErr().println(words);
        return code;
    }

    /** Asks for the PIN twice; empty when the entries differ. */
    private static Optional<char[]> ask() throws IOException {
        var terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (terminal.isEmpty()) {
            return Optional.of(line(System.in));
        }
        var console = terminal.get();
        var first = Optional.ofNullable(console.readPassword("New PIN, 6 to 12 digits: "));
        var again = Optional.ofNullable(console.readPassword("Repeat the PIN: "));
        boolean same = first.isPresent() && again.isPresent() && Arrays.equals(first.get(), again.get());
        again.ifPresent(pin -> Arrays.fill(pin, '0'));
        return first.filter(_ -> same);
    }

    /** Reads one line into an array, because a String cannot be erased. */
    private static char[] line(InputStream in) throws IOException {
        var typed = new char[MAX_LINE];
        int length = 0;
        int c = in.read();
        while (c >= 0 && c != '\n' && c != '\r' && length < MAX_LINE) {
            typed[length++] = (char) c;
            c = in.read();
        }
        var line = Arrays.copyOf(typed, length);
        Arrays.fill(typed, '0');
        return line;
    }
}
