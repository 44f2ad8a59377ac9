// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;

/** Prints pages through the dialog of the system; on the FX thread, a page at a time. */
public final class PaperPrinter {

    /**
     * Asks by the system's dialog and prints.
     *
     * @param owner the window over which the dialog stands
     * @param paper that the pages are made for; on other paper they are made smaller, never cut
     * @param pages nodes of the size of the paper
     */
    public PrintResult print(Window owner, Paper paper, List<? extends Node> pages) {
        try {
            var job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
            return job == null ? new PrintResult.NoPrinter() : print(job, owner, paper, pages);
        } catch (RuntimeException | LinkageError e) {
            // A machine without any print service answers so, too.
            return new PrintResult.PrintFailed(String.valueOf(e));
        }
    }

    private static PrintResult print(PrinterJob job, Window owner, Paper paper, List<? extends Node> pages) {
        var wanted = paper == Paper.A4 ? javafx.print.Paper.A4 : javafx.print.Paper.NA_LETTER;
        job.getJobSettings().setPageLayout(job.getPrinter().createPageLayout(wanted, PageOrientation.PORTRAIT,
                Printer.MarginType.HARDWARE_MINIMUM));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return new PrintResult.PrintCancelled();
        }
        var layout = job.getJobSettings().getPageLayout();
        for (var page : pages) {
            if (!print(job, layout, paper, page)) {
                job.cancelJob();
                return new PrintResult.PrintFailed("the printer refused a page: " + job.getJobStatus());
            }
        }
        return job.endJob() ? new PrintResult.Sent(pages.size())
                : new PrintResult.PrintFailed(String.valueOf(job.getJobStatus()));
    }

    /** JavaFX begins at the edge of what the printer reaches; our pages have margins of their own. */
    private static boolean print(PrinterJob job, PageLayout layout, Paper paper, Node page) {
        double width = layout.getPrintableWidth() + layout.getLeftMargin() + layout.getRightMargin();
        double height = layout.getPrintableHeight() + layout.getTopMargin() + layout.getBottomMargin();
        double scale = Math.min(1, Math.min(width / paper.width(), height / paper.height()));
        page.getTransforms().setAll(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()),
                new Scale(scale, scale));
        try {
            return job.printPage(layout, page);
        } finally {
            page.getTransforms().clear();
        }
    }
}
