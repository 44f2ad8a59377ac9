// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wego.kiosk.model.Lang;

/** The voices of Windows (SAPI), through PowerShell. */
final class WindowsSapi implements SpeechCommand {

    private static final List<String> POWERSHELL = List.of("powershell.exe", "-NoLogo", "-NoProfile",
            "-NonInteractive", "-Command");

    /*
     * A constant without double quotes, which do not survive a Windows command line. The variable parts are read from
     * standard input: a line each for voice, rate and volume, then the text. The stream is opened as UTF-8, because
     * [Console]::InputEncoding cannot be set without a console.
     */
    private static final String SAY = String.join("; ", "$ErrorActionPreference = 'Stop'",
            "Add-Type -AssemblyName System.Speech",
            "$in = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8)",
            "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer",
            "$voice.SelectVoice($in.ReadLine())",
            "$voice.Rate = [int]$in.ReadLine()",
            "$voice.Volume = [int]$in.ReadLine()",
            "$voice.Speak($in.ReadToEnd())");

    private static final String LIST = String.join("; ", "$ErrorActionPreference = 'Stop'",
            "Add-Type -AssemblyName System.Speech",
            "[Console]::OutputEncoding = [Text.Encoding]::UTF8",
            "(New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices()"
                    + " | Where-Object { $_.Enabled }"
                    + " | ForEach-Object { $_.VoiceInfo.Culture.Name + ' ' + $_.VoiceInfo.Name }");

    private static final double FASTEST = 10;
    private static final double TRIPLE = 3;

    private final Voices voices;

    WindowsSapi() {
        this(new Voices(() -> voices(Voices.outputLines(command(LIST)))));
    }

    WindowsSapi(Voices voices) {
        this.voices = voices;
    }

    @Override
    public List<String> line(Lang lang, VoiceSettings settings) {
        return command(SAY);
    }

    @Override
    public String input(Utterance sentence, VoiceSettings settings) {
        return String.join("\n", voices.of(sentence.lang()).orElse(""), String.valueOf(rate(settings.rate())),
                String.valueOf(Math.round(100 * Volume.gain(settings.volume()))), sentence.text());
    }

    @Override
    public boolean speaks(Lang lang) {
        return voices.of(lang).isPresent();
    }

    /** The SAPI rate, from -10 (a third of the speed) to 10 (three times the speed). */
    static long rate(double rate) {
        return Math.round(FASTEST * Math.log(rate) / Math.log(TRIPLE));
    }

    /** The listed voices: the first of each language and of each culture. */
    static Map<String, String> voices(List<String> listing) {
        var voices = new HashMap<String, String>();
        for (var line : listing) {
            var parts = line.strip().split(" ", 2);
            if (parts.length == 2) {
                String culture = parts[0].toLowerCase(Locale.ROOT);
                voices.putIfAbsent(culture, parts[1]);
                voices.putIfAbsent(culture.replaceAll("-.*", ""), parts[1]);
            }
        }
        return Map.copyOf(voices);
    }

    private static List<String> command(String script) {
        return Stream.concat(POWERSHELL.stream(), Stream.of(script)).toList();
    }
}
