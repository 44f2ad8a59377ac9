// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.wego.kiosk.content.PackFolder;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.screens.PackSpeech;
import org.wego.kiosk.speech.Phonemes;
import org.wego.kiosk.speech.SpeechEngine;
import org.wego.kiosk.speech.SpeechEngineDetector;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.speech.VoiceSettings;
import org.wego.kiosk.text.MessageCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how the voice pronounces texts, and speaks one. */
@Command(name = "say", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Speaks a text with the voice of the kiosk and prints its pronunciation, or lists all texts.",
                "Columns, separated by tabs: language, location, text, spoken text, phonemes."})
public final class SayCommand implements Callable<Integer> {

    private static final VoiceSettings VOICE = new VoiceSettings(1, 4);

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "The text to speak.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--list", description = "Lists every text of the pack and of the interface.")
    private boolean list;

    @Option(names = "--lang", paramLabel = "TAG",
            description = "The language (default: the pack's default language; with --list: all).")
    private Optional<String> lang = Optional.empty();

    @Option(names = "--pack", paramLabel = "DIR", description = "The folder of another content pack.")
    private Optional<Path> pack = Optional.empty();

    @Option(names = "--print", description = "Prints only, without speech.")
    private boolean print;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        if (list == text.isPresent()) {
            throw new ParameterException(spec.commandLine(), "Give a TEXT, or --list");
        }
        PackFolder.require("--pack ", pack);
        return switch (new Packs().open(Packs.source(pack))) {
            case PackResult.Refused refused -> throw new CommandException(ExitCode.PROBLEMS,
                    String.join(System.lineSeparator(), refused.errorLines()));
            case PackResult.Accepted accepted -> run(accepted);
        };
    }

    private int run(PackResult.Accepted accepted) throws IOException {
        var chosen = chosen(accepted.content().manifest());
        var messages = new MessageCatalogue(LoadedPack.strings(accepted));
        var phonemes = Phonemes.find(System.getenv());
        if (phonemes.isEmpty()) {
            printError("No phonemes: espeak-ng is not installed (Debian: apt-get install espeak-ng).");
        }
        if (list) {
            new SpokenList(accepted, messages, phonemes).print(chosen, spec.commandLine().getOut());
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
        var said = new Utterance(chosen.orElse(accepted.content().manifest().defaultLanguage()), text.orElse(""));
        var voice = new PackSpeech(accepted, messages);
        var ready = new Utterance(said.lang(), voice.texts().of(said));
        String phonetic = phonemes.isEmpty() ? "" : phonemes.get().of(ready);
        spec.commandLine().getOut().println(String.join("\t", said.lang().tag(), "", said.text(), ready.text(),
                phonetic));
        spec.commandLine().getOut().flush();
        return print ? ExitCode.DONE : speak(ready);
    }

    private Optional<Lang> chosen(Manifest manifest) {
        var languages = manifest.languages().stream().map(language -> language.tag().tag()).toList();
        lang.filter(tag -> !languages.contains(tag)).ifPresent(tag -> {
            throw new ParameterException(spec.commandLine(), "The pack has no language '" + tag + "', only "
                    + String.join(", ", languages));
        });
        return lang.map(Lang::new);
    }

    private int speak(Utterance ready) {
        var engine = SpeechEngineDetector.find(System.getProperty("os.name"), System.getenv());
        var portions = engine.map(found -> found.sentences(ready)).orElse(List.of());
        if (portions.isEmpty()) {
            printError("No speech: there is no voice for '" + ready.lang() + "' on this machine.");
            return ExitCode.PROBLEMS;
        }
        for (var portion : portions) {
            if (!play(engine.orElseThrow(), portion)) {
                printError("The speech engine failed. Is there a sound device?");
                return ExitCode.PROBLEMS;
            }
        }
        return ExitCode.DONE;
    }

    private static boolean play(SpeechEngine engine, Utterance portion) {
        var ended = new CountDownLatch(1);
        var playing = engine.begin(portion, VOICE, ended::countDown);
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            playing.stop();
            return true;
        }
        return !playing.hasFailed();
    }

    private void printError(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }
}
