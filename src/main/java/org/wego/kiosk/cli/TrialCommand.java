// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.offscreen.LobbyScreenshots;
import org.wego.kiosk.offscreen.PackSmokeTestProcess;
import org.wego.kiosk.offscreen.RenderCheckMatrix;
import org.wego.kiosk.offscreen.ScreenRenderCheck;
import org.wego.kiosk.offscreen.TrialProgress;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FxRuntime;
import org.wego.kiosk.platform.FxThread;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.screens.LoadedPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws every kind of screen of a content pack before visitors see it, and lists the screens that fail. */
@Command(name = PackSmokeTestProcess.COMMAND, mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = "Renders every kind of screen of a content pack off screen and reports failures.")
public final class TrialCommand implements Callable<Integer> {

    /** The command places after this many problems, because fixing the first ones often fixes the others. */
    private static final int MAX_PROBLEMS = 10;

    @Parameters(paramLabel = "DIR", description = "The folder of the content pack.")
    private Path folder = Path.of("");

    @Option(names = "--overlay", paramLabel = "DIR", description = "The folder of reception's changes.")
    private Optional<Path> overlay = Optional.empty();

    @Option(names = TrialProgress.OPTION, hidden = true, description = "Prints one line per screen.")
    private boolean progress;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        return new HeadlessTask(spec).run("", Optional.of(folder), this::trial);
    }

    private int trial(PackResult.Accepted pack) throws CommandException {
        var whole = overlay.<PackResult>map(
                changes -> new LiveContent(new Packs(), pack.source(), changes).change(pack.source(), true))
                .orElse(pack);
        if (!(whole instanceof PackResult.Accepted accepted)) {
            throw CommandException.usage(folder + ": the content pack was changed while it was read (try again)");
        }
        FxRuntime.begin();
        int problems = 0;
        int drawn = 0;
        try {
            var check = FxThread.call(() -> new ScreenRenderCheck(
                    new LobbyScreenshots(new LoadedPack(accepted, Clock.systemUTC()))));
            var places = RenderCheckMatrix.of(accepted.content());
            for (int i = 0; i < places.size() && problems < MAX_PROBLEMS; i++) {
                var place = places.get(i);
                problems += FxThread.call(() -> check.problem(place)).map(this::report).orElse(0);
                drawn++;
                if (progress) {
                    print(new TrialProgress(drawn, places.size()).toString());
                }
            }
        } catch (ExecutionException e) {
            problems += report("cannot draw any screen: " + e.getCause());
        }
        Platform.exit();
        int languages = accepted.content().manifest().languages().size();
        print(drawn + " screens drawn in " + languages + (languages == 1 ? " language: " : " languages: ")
                + (problems == 0 ? "no problem" : problems + (problems == 1 ? " problem" : " problems")));
        return problems == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private int report(String problem) {
        print(problem);
        return 1;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
