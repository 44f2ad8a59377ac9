// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.platform.Mailer.FileMailResult;
import org.wego.kiosk.platform.Mailer.MailResult;

/** A draft is opened, or the failure is reported; the text is always on the clipboard. */
class MailerTest {

    private final List<String> clipboard = new ArrayList<>();
    private final List<URI> opened = new ArrayList<>();
    private final List<MailResult> answers = new ArrayList<>();
    private final List<FileMailResult> fileAnswers = new ArrayList<>();
    private boolean hasProgram = true;
    private boolean attaches;

    private void mail(String subject, String text, int longest) {
        new Mailer(clipboard::add, link -> hasProgram && opened.add(link), longest, Runnable::run, Runnable::run)
                .begin(subject, text, answers::add);
    }

    private void mailFile() {
        new Mailer(clipboard::add, link -> hasProgram && opened.add(link), (_, _) -> attaches, 2000, Runnable::run,
                Runnable::run).beginWith("Way", Path.of("/documents/Way-en.pdf"), fileAnswers::add);
    }

    @Test
    void aProgramThatAttachesNeedsNoLink() {
        attaches = true;
        mailFile();
        assertThat(fileAnswers).containsExactly(FileMailResult.ATTACHED);
        assertThat(opened).isEmpty();
    }

    @Test
    void withoutSuchAProgramADraftAndTheFolderAreOpened() {
        mailFile();
        assertThat(fileAnswers).containsExactly(FileMailResult.NOT_ATTACHED);
        assertThat(opened).hasSize(2).startsWith(URI.create("mailto:?subject=Way"))
                .endsWith(Path.of("/documents").toUri());
    }

    @Test
    void withoutAnyMailProgramThatIsReported() {
        hasProgram = false;
        mailFile();
        assertThat(fileAnswers).containsExactly(FileMailResult.NO_PROGRAM_FOR_FILE);
    }

    @Test
    void linesEndWithCrLf() {
        mail("Bus 471", "One\nTwo\r\nThree", 2000);
        assertThat(opened).containsExactly(
                URI.create("mailto:?subject=Bus%20471&body=One%0D%0ATwo%0D%0AThree"));
        assertThat(answers).containsExactly(MailResult.BEGUN);
    }

    @Test
    void everyScriptAndEverySignArrives() {
        mail("종로 & 서울?", "성함: 왕광량 + 100 %\n전화=82#1", 2000);
        assertThat(opened.getFirst().toString()).matches("[\\x21-\\x7E]+");
        assertThat(opened.getFirst().getRawSchemeSpecificPart()).contains("%EC%A2%85%EB%A1%9C%20%26", "%2B", "%25",
                "%3D82%231");
        assertThat(opened.getFirst().getSchemeSpecificPart()).contains("성함: 왕광량 + 100 %\r\n전화=82#1");
    }

    @Test
    void aTextTooLongForALinkIsOnlyOnTheClipboard() {
        var text = "가".repeat(300);
        mail("Way", text, 2000);
        assertThat(opened).containsExactly(URI.create("mailto:?subject=Way"));
        assertThat(clipboard).containsExactly(text);
        assertThat(answers).containsExactly(MailResult.BEGUN_WITHOUT_TEXT);
    }

    @Test
    void aMissingProgramIsReported() {
        hasProgram = false;
        mail("Way", "text", 2000);
        assertThat(clipboard).containsExactly("text");
        assertThat(answers).containsExactly(MailResult.NO_PROGRAM);
    }
}
