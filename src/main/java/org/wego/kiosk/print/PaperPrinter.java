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

/** Prints pages through the print dialog of the system; on the FX thread, one page at a time. */
public final class PaperPrinter {

    /**
     * Opens the print dialog and prints the pages if the user confirms it.
     *
     * @param owner the parent window of the dialog
     * @param paper the paper that the pages are made for; on smaller paper they are scaled down, never cut
     * @param pages one node for each page, in the size of the paper
     */
    public PrintResult print(Window owner, Paper paper, List<? extends Node> pages) {
        try {
            var job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
            return job == null ? new PrintResult.NoPrinter() : print(job, owner, paper, pages);
        } catch (RuntimeException | LinkageError e) {
            // JavaFX also throws on a machine without any print service.
            return new PrintResult.PrintFailed(String.valueOf(e));
        }
    }

    private static PrintResult print(PrinterJob job, Window owner, Paper paper, List<? extends Node> pages) {
        var wanted = switch (paper) {
            case A4 -> javafx.print.Paper.A4;
            case LETTER -> javafx.print.Paper.NA_LETTER;
            case A3 -> javafx.print.Paper.A3;
        };
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
                return new PrintResult.PrintFailed("The printer refused a page: " + job.getJobStatus());
            }
        }
        return job.endJob() ? new PrintResult.Sent(pages.size())
                : new PrintResult.PrintFailed(String.valueOf(job.getJobStatus()));
    }

    /**
     * Moves the origin to the corner of the paper: JavaFX prints from the printable area, but our pages contain their
     * margins.
     */
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
