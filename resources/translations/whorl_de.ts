<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>QApplication</name>
    <message>
        <source>Which generative model made an image, and how strong is that evidence?</source>
        <translation>Welches generative Modell hat ein Bild erzeugt, und wie stark ist dieser Befund?</translation>
    </message>
    <message>
        <source>Pictures, folders or a project (*.whorl)</source>
        <translation>Bilder, Ordner oder ein Projekt (*.whorl)</translation>
    </message>
</context>
<context>
    <name>whorl::AttributionDock</name>
    <message>
        <source>The findings point to</source>
        <translation>Die Befunde sprechen für</translation>
    </message>
    <message>
        <source>The findings point to a source outside the library</source>
        <translation>Die Befunde sprechen für eine Quelle außerhalb der Bibliothek</translation>
    </message>
    <message>
        <source>The findings point to the generator</source>
        <translation>Die Befunde sprechen für den Generator</translation>
    </message>
    <message>
        <source>The likelihood ratio is below one.</source>
        <translation>Der Likelihood-Quotient liegt unter eins.</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable if the source is outside the library than if it is an enrolled one.</source>
        <translation>Die Befunde sind etwa &lt;b&gt;%1&lt;/b&gt;-mal so wahrscheinlich, wenn die Quelle außerhalb der Bibliothek liegt, wie wenn sie eine aufgenommene ist.</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable for an AI-generated image than for a camera photograph.</source>
        <translation>Die Befunde sind bei einem KI-erzeugten Bild etwa &lt;b&gt;%1&lt;/b&gt;-mal so wahrscheinlich wie bei einem Kamerafoto.</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable for a camera photograph than for an AI-generated image.</source>
        <translation>Die Befunde sind bei einem Kamerafoto etwa &lt;b&gt;%1&lt;/b&gt;-mal so wahrscheinlich wie bei einem KI-erzeugten Bild.</translation>
    </message>
    <message>
        <source>No enrolled source explains the trace well. Ways to measure it would by themselves name:</source>
        <translation>Keine aufgenommene Quelle erklärt die Spur gut. Einzelne Messverfahren würden für sich nennen:</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; ways to measure the trace by themselves name the same source:</source>
        <translation>&lt;b&gt;%1 von %2&lt;/b&gt; Messverfahren der Spur nennen für sich dieselbe Quelle:</translation>
    </message>
    <message>
        <source>· %1: %2</source>
        <translation>· %1: %2</translation>
    </message>
    <message>
        <source>✓ %1: %2 support</source>
        <translation>✓ %1: stützt %2</translation>
    </message>
    <message>
        <source>✗ %1: would name %2</source>
        <translation>✗ %1: würde %2 nennen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nearest enrolled sources, with their distance in deviations: %1.</source>
        <translation>Nächste aufgenommene Quellen, mit ihrem Abstand in Standardabweichungen: %1.</translation>
    </message>
    <message>
        <source>The trace fits the decoder family %1 (probability %2).</source>
        <translation>Die Spur passt zur Decoderfamilie %1 (Wahrscheinlichkeit %2).</translation>
    </message>
    <message>
        <source>The ratio rests on: %1.</source>
        <translation>Der Quotient beruht auf: %1.</translation>
    </message>
    <message>
        <source>The error rates for images as they left their source apply.</source>
        <translation>Es gelten die Fehlerraten für Bilder, wie sie ihre Quelle verlassen haben.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Probability of each source</source>
        <translation>Wahrscheinlichkeit jeder Quelle</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Alle Quellen zeigen</translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation>Was es einschränkt</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>Kein Bild ausgewählt</translation>
    </message>
    <message>
        <source>Select a picture in the project to see which source it is attributed to.</source>
        <translation>Wählen Sie im Projekt ein Bild aus, um zu sehen, welcher Quelle es zugeordnet wird.</translation>
    </message>
    <message>
        <source>The engine could not be loaded</source>
        <translation>Das Analysemodul konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Analysing this picture</source>
        <translation>Dieses Bild wird analysiert</translation>
    </message>
    <message>
        <source>The answer appears here as soon as it is found.</source>
        <translation>Die Antwort erscheint hier, sobald sie vorliegt.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet auf Analyse</translation>
    </message>
    <message>
        <source>The picture you look at is taken next.</source>
        <translation>Das Bild, das Sie ansehen, kommt als nächstes an die Reihe.</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Noch nicht analysiert</translation>
    </message>
    <message>
        <source>Choose Analyse again (F5) to find its source.</source>
        <translation>Mit „Erneut analysieren“ (F5) wird seine Quelle gesucht.</translation>
    </message>
    <message>
        <source>Could not be analysed</source>
        <translation>Konnte nicht analysiert werden</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Check that the file is a whole picture, then choose Analyse again (F5).</source>
        <translation>Prüfen Sie, ob die Datei ein vollständiges Bild ist, und wählen Sie dann „Erneut analysieren“ (F5).</translation>
    </message>
    <message>
        <source>⚠ Not calibrated: the figures rank the sources but are no measure of strength.</source>
        <translation>⚠ Nicht kalibriert: Die Zahlen ordnen die Quellen, sind aber kein Maß der Stärke.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; parts of the picture by themselves name the same source.</source>
        <translation>&lt;b&gt;%1 von %2&lt;/b&gt; Teilen des Bildes nennen für sich dieselbe Quelle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The findings speak against it (likelihood ratio about %1)</source>
        <translation>Die Befunde sprechen dagegen (Likelihood-Quotient etwa %1)</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1 sources</source>
        <translation>Alle %1 Quellen zeigen</translation>
    </message>
    <message>
        <source>⚠ The file is not the one that was examined: this answer is about that one.</source>
        <translation>⚠ Die Datei ist nicht die untersuchte: Diese Antwort betrifft die untersuchte.</translation>
    </message>
    <message>
        <source>Each names the nearest source by itself. What tells photographs from generated pictures as a whole speaks for a photograph here.</source>
        <translation>Jede nennt für sich die nächste Quelle. Was Fotografien im Ganzen von erzeugten Bildern unterscheidet, spricht hier für eine Fotografie.</translation>
    </message>
    <message>
        <source>Ways to measure the trace would by themselves name:</source>
        <translation>Für sich allein würden Messungen der Spur nennen:</translation>
    </message>
    <message>
        <source>Not clearly supported; the most probable is</source>
        <translation>Nicht klar gestützt; am wahrscheinlichsten ist</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>Score of each source, not calibrated</source>
        <translation>Wert jeder Quelle, nicht kalibriert</translation>
    </message>
    <message>
        <source>No likelihood ratio is given</source>
        <translation>Es wird kein Likelihood-Quotient angegeben</translation>
    </message>
    <message>
        <source>The image looks saved again, perhaps cropped; the error rates for images that were saved again apply.</source>
        <translation>Das Bild sieht neu gespeichert aus, vielleicht zugeschnitten; es gelten die Fehlerraten für neu gespeicherte Bilder.</translation>
    </message>
    <message>
        <source>The image looks reduced in size; the error rates for reduced images apply.</source>
        <translation>Das Bild sieht verkleinert aus; es gelten die Fehlerraten für verkleinerte Bilder.</translation>
    </message>
    <message>
        <source>The image looks enlarged; the error rates for enlarged images apply.</source>
        <translation>Das Bild sieht vergrößert aus; es gelten die Fehlerraten für vergrößerte Bilder.</translation>
    </message>
    <message>
        <source>The findings are about as probable if this is the source as if it is another one.</source>
        <translation>Die Befunde sind etwa gleich wahrscheinlich, ob dies die Quelle ist oder eine andere.</translation>
    </message>
    <message>
        <source>The findings are about as probable for an AI-generated image as for a camera photograph.</source>
        <translation>Die Befunde sind bei einem KI-erzeugten Bild etwa so wahrscheinlich wie bei einem Kamerafoto.</translation>
    </message>
    <message>
        <source>Measured on such pictures: %1 of those of known generators and &lt;b&gt;%2&lt;/b&gt; of those of generators never seen were named a camera photograph.</source>
        <translation>An solchen Bildern gemessen: %1 derer von bekannten Generatoren und &lt;b&gt;%2&lt;/b&gt; derer von nie gesehenen wurden als Kamerafoto benannt.</translation>
    </message>
    <message>
        <source>Measured on such pictures: a wrong generator was named with a ratio over 10 for %1 of those of known generators and for &lt;b&gt;%2&lt;/b&gt; of those of generators never seen; a generator was named for %3 of the photographs.</source>
        <translation>An solchen Bildern gemessen: Ein falscher Generator wurde mit einem Quotienten über 10 bei %1 derer von bekannten Generatoren und bei &lt;b&gt;%2&lt;/b&gt; derer von nie gesehenen benannt; bei %3 der Fotos wurde ein Generator benannt.</translation>
    </message>
    <message>
        <source>Only the enrolled sources and “unknown source” were compared. A source that is not enrolled can resemble one that is. A drawing, a screenshot, a scan or a rendering is neither a photograph nor a generated picture, and can look like either.</source>
        <translation>Verglichen wurden nur die aufgenommenen Quellen und „unbekannte Quelle“. Eine nicht aufgenommene Quelle kann einer aufgenommenen ähneln. Zeichnungen, Bildschirmfotos, Scans und Renderings sind weder Fotos noch erzeugte Bilder und können wie beides aussehen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; parts of the picture by themselves fit no enrolled source well.</source>
        <translation>&lt;b&gt;%1 von %2&lt;/b&gt; Teilen des Bildes passen für sich genommen zu keiner aufgenommenen Quelle gut.</translation>
    </message>
    <message>
        <source>This is a result, not an error: nothing can be said about the source of this picture. Look for another copy of it: larger, or with more texture.</source>
        <translation>Das ist ein Ergebnis, kein Fehler: Über die Quelle dieses Bildes lässt sich nichts sagen. Suchen Sie ein anderes Exemplar davon: größer oder mit mehr Struktur.</translation>
    </message>
    <message>
        <source>The highest score has</source>
        <translation>Den höchsten Wert hat</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>No likelihood ratio is given: the scores only rank the sources.</source>
        <translation>Es wird kein Likelihood-Quotient angegeben: Die Werte ordnen die Quellen nur.</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable if this is the source than if it is another one, a camera or an unknown one among them.</source>
        <translation>Die Befunde sind etwa &lt;b&gt;%1&lt;/b&gt;-mal wahrscheinlicher, wenn dies die Quelle ist, als wenn es eine andere ist, eine Kamera oder eine unbekannte eingeschlossen.</translation>
    </message>
</context>
<context>
    <name>whorl::CaseLink</name>
    <message>
        <source>The project could not be saved as %1: %2</source>
        <translation>Das Projekt konnte nicht als %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>the project is open as before</source>
        <translation>das Projekt ist geöffnet wie zuvor</translation>
    </message>
    <message>
        <source>%1; the project is open as before</source>
        <translation>%1; das Projekt ist geöffnet wie zuvor</translation>
    </message>
</context>
<context>
    <name>whorl::ColorMap</name>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue to red, light middle</source>
        <translation>Blau bis Rot, helle Mitte</translation>
    </message>
    <message>
        <source>Blue to red, dark middle</source>
        <translation>Blau bis Rot, dunkle Mitte</translation>
    </message>
    <message>
        <source>Gray, neutral middle</source>
        <translation>Grau, neutrale Mitte</translation>
    </message>
</context>
<context>
    <name>whorl::CompareColumn</name>
    <message>
        <source>Most typical pictures</source>
        <translation>Typischste Bilder</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Remove this side</source>
        <translation>Diese Seite entfernen</translation>
    </message>
    <message>
        <source>Mean residual</source>
        <translation>Mittleres Residuum</translation>
    </message>
    <message>
        <source>Mean spectrum of the residuals</source>
        <translation>Mittleres Spektrum der Residuen</translation>
    </message>
    <message>
        <source>Pictures of the project</source>
        <translation>Bilder des Projekts</translation>
    </message>
    <message>
        <source>Library of sources</source>
        <translation>Quellenbibliothek</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean residual of the middle of the pictures, green channel; the scale ends at ± %1 grey levels</source>
        <translation>Mittleres Residuum der Bildmitten, Grünkanal; die Skala endet bei ± %1 Graustufen</translation>
    </message>
    <message>
        <source>Mean residual (± %1 grey levels) and spectrum over %2</source>
        <translation>Mittleres Residuum (± %1 Graustufen) und Spektrum über %2</translation>
    </message>
    <message>
        <source>Mean spectrum of the residuals, coarse structures in the middle</source>
        <translation>Mittleres Spektrum der Residuen, grobe Strukturen in der Mitte</translation>
    </message>
</context>
<context>
    <name>whorl::ComparePage</name>
    <message>
        <source>Add a side</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Keep selection</source>
        <translation>Auswahl behalten</translation>
    </message>
    <message>
        <source>Keep the selected pictures as a set that can be compared with another selection</source>
        <translation>Die ausgewählten Bilder als Menge behalten, die mit einer anderen Auswahl verglichen werden kann</translation>
    </message>
    <message>
        <source>Enter into project</source>
        <translation>Ins Projekt eintragen</translation>
    </message>
    <message>
        <source>Enter this comparison into the project, so that it stands in its log and in reports</source>
        <translation>Diesen Vergleich ins Projekt eintragen, sodass er in Protokoll und Bericht steht</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write this comparison as a PDF document</source>
        <translation>Diesen Vergleich als PDF-Dokument schreiben</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Aufnehmen …</translation>
    </message>
    <message>
        <source>Enrol the selected pictures as a source that pictures are compared with</source>
        <translation>Die ausgewählten Bilder als Quelle aufnehmen, mit der Bilder verglichen werden</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Quellen …</translation>
    </message>
    <message>
        <source>Enrol a folder, rename, describe, remove, export and import sources</source>
        <translation>Einen Ordner aufnehmen; Quellen umbenennen, beschreiben, entfernen, exportieren und importieren</translation>
    </message>
    <message>
        <source>Comparison of each pair</source>
        <translation>Vergleich jedes Paares</translation>
    </message>
    <message>
        <source>Radial spectra of the residuals</source>
        <translation>Radiale Spektren der Residuen</translation>
    </message>
    <message>
        <source>Frequency in cycles a pixel</source>
        <translation>Frequenz in Perioden je Pixel</translation>
    </message>
    <message>
        <source>Mean magnitude (log₁₀)</source>
        <translation>Mittlerer Betrag (log₁₀)</translation>
    </message>
    <message>
        <source>Save the plot as PNG, SVG or PDF</source>
        <translation>Diagramm als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <source>Position in the latent space</source>
        <translation>Lage im latenten Raum</translation>
    </message>
    <message>
        <source>These could not be compared: %1</source>
        <translation>Nicht verglichen werden konnten: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Selected pictures</source>
        <translation>Ausgewählte Bilder</translation>
    </message>
    <message>
        <source>Kept set %1</source>
        <translation>Behaltene Menge %1</translation>
    </message>
    <message>
        <source>All named %1</source>
        <translation>Alle als %1 benannten</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>The engine could not be loaded</source>
        <translation>Das Analysemodul konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>The engine is being loaded…</source>
        <translation>Das Analysemodul wird geladen …</translation>
    </message>
    <message>
        <source>Sources of the library and analysed pictures can be compared here.</source>
        <translation>Hier können Quellen der Bibliothek und analysierte Bilder verglichen werden.</translation>
    </message>
    <message>
        <source>Enrolled source</source>
        <translation>Aufgenommene Quelle</translation>
    </message>
    <message numerus="yes">
        <source>Enrolled from %Ln picture(s)</source>
        <translation>
            <numerusform>Aus %Ln Bild aufgenommen</numerusform>
            <numerusform>Aus %Ln Bildern aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysed picture(s) of this project</source>
        <translation>
            <numerusform>%Ln analysiertes Bild dieses Projekts</numerusform>
            <numerusform>%Ln analysierte Bilder dieses Projekts</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing the mean residual…</source>
        <translation>Das mittlere Residuum wird berechnet …</translation>
    </message>
    <message>
        <source>distance %1</source>
        <translation>Abstand %1</translation>
    </message>
    <message>
        <source>ratio %1
distance %2</source>
        <translation>Quotient %1
Abstand %2</translation>
    </message>
    <message>
        <source>No radial spectrum is kept for %1; compare with pictures of it instead.</source>
        <translation>Zu %1 ist kein radiales Spektrum gespeichert; vergleichen Sie stattdessen mit Bildern davon.</translation>
    </message>
    <message>
        <source>Their distance is %1 standard deviations within a source.</source>
        <translation>Ihr Abstand beträgt %1 Standardabweichungen innerhalb einer Quelle.</translation>
    </message>
    <message>
        <source>What was measured on %1 and %2 is about %3 times more probable if they come from the same source than if they come from different ones: &lt;b&gt;%4 support for the same source&lt;/b&gt;. %5</source>
        <translation>Die Messergebnisse an %1 und %2 sind etwa %3-mal so wahrscheinlich, wenn beide aus derselben Quelle stammen, wie wenn sie aus verschiedenen stammen: &lt;b&gt;Dieselbe Quelle wird %4 gestützt&lt;/b&gt;. %5</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>A ratio compares “both come from the same source” with “they come from different sources”; sources that are not named here were not compared. The mean residuals show where a measurement comes from and are no proof by themselves.</source>
        <translation>Ein Quotient vergleicht „beide stammen aus derselben Quelle“ mit „sie stammen aus verschiedenen Quellen“; hier nicht genannte Quellen wurden nicht verglichen. Die mittleren Residuen zeigen, woher eine Messung kommt, und beweisen für sich nichts.</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The library keeps no mean residual of this source; enrol it again to have one.</source>
        <translation>Die Bibliothek bewahrt kein mittleres Residuum dieser Quelle auf; nehmen Sie sie erneut auf, um eines zu erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) of %1 and %2 are unlike those that likelihood ratios were measured on, so no ratio is given with them. %3</source>
        <translation>
            <numerusform>%Ln Bild von %1 und %2 ist anders als die, an denen Likelihood-Quotienten gemessen wurden; deshalb wird damit keiner angegeben. %3</numerusform>
            <numerusform>%Ln Bilder von %1 und %2 sind anders als die, an denen Likelihood-Quotienten gemessen wurden; deshalb wird damit keiner angegeben. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are in both %1 and %2, so no likelihood ratio is given between them. %3</source>
        <translation>
            <numerusform>%Ln Bild ist sowohl in %1 als auch in %2, darum wird zwischen ihnen kein Likelihood-Quotient angegeben. %3</numerusform>
            <numerusform>%Ln Bilder sind sowohl in %1 als auch in %2, darum wird zwischen ihnen kein Likelihood-Quotient angegeben. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) unlike those that likelihood ratios were measured on are left out.</source>
        <translation>
            <numerusform>%Ln Bild, das anders ist als die, an denen Likelihood-Quotienten gemessen wurden, ist ausgenommen.</numerusform>
            <numerusform>%Ln Bilder, die anders sind als die, an denen Likelihood-Quotienten gemessen wurden, sind ausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are two enrolled sources. %3 A likelihood ratio needs pictures on both sides.</source>
        <translation>%1 und %2 sind zwei aufgenommene Quellen. %3 Ein Likelihood-Quotient braucht Bilder auf beiden Seiten.</translation>
    </message>
    <message numerus="yes">
        <source>Whether pictures come from the enrolled source %1 is told by their attribution: it clearly supports that source for %2 of %Ln picture(s) of %3. %4</source>
        <translation>
            <numerusform>Ob Bilder aus der aufgenommenen Quelle %1 stammen, sagt ihre Zuordnung: Sie stützt diese Quelle deutlich bei %2 von %Ln Bild von %3. %4</numerusform>
            <numerusform>Ob Bilder aus der aufgenommenen Quelle %1 stammen, sagt ihre Zuordnung: Sie stützt diese Quelle deutlich bei %2 von %Ln Bildern von %3. %4</numerusform>
        </translation>
    </message>
    <message>
        <source>What was measured on %1 and %2 gives &lt;b&gt;no support for one source&lt;/b&gt;. That they come from different ones does not follow: pictures of one source often differ as much. %3</source>
        <translation>Was an %1 und %2 gemessen wurde, &lt;b&gt;stützt eine gemeinsame Quelle nicht&lt;/b&gt;. Dass sie aus verschiedenen stammen, folgt daraus nicht: Bilder einer Quelle unterscheiden sich oft ebenso sehr. %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What was measured on %1 and %2 is about %3 times more probable if they come from different sources than if they come from the same one: &lt;b&gt;%4 support for different sources&lt;/b&gt;. %5</source>
        <translation>Die Messergebnisse an %1 und %2 sind etwa %3-mal so wahrscheinlich, wenn sie aus verschiedenen Quellen stammen, wie wenn sie aus derselben stammen: &lt;b&gt;Verschiedene Quellen werden %4 gestützt&lt;/b&gt;. %5</translation>
    </message>
</context>
<context>
    <name>whorl::ComparisonDocument</name>
    <message>
        <source>and %1 more, which stand in the project</source>
        <translation>und %1 weitere, die im Projekt stehen</translation>
    </message>
    <message>
        <source>Comparison of sources</source>
        <translation>Vergleich von Quellen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Radial spectra of the residuals</source>
        <translation>Radiale Spektren der Residuen</translation>
    </message>
    <message>
        <source>Position in the latent space</source>
        <translation>Lage im latenten Raum</translation>
    </message>
    <message>
        <source>Weights in use</source>
        <translation>Verwendete Gewichte</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Dateien von %1</translation>
    </message>
</context>
<context>
    <name>whorl::CounterfactualPage</name>
    <message>
        <source>b&amp;y</source>
        <translation>m&amp;it</translation>
    </message>
    <message>
        <source>Make counterfactual</source>
        <translation>Kontrafaktisches Bild erzeugen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>&amp;Change the trace to</source>
        <translation>&amp;Spur ändern zu</translation>
    </message>
    <message>
        <source>Target of the counterfactual</source>
        <translation>Ziel der kontrafaktischen Änderung</translation>
    </message>
    <message>
        <source>How the trace is changed</source>
        <translation>Wie die Spur geändert wird</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>mindestens </translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Likeness to the original that is kept (PSNR): 30 dB is barely visible, 40 dB is invisible</source>
        <translation>Ähnlichkeit mit dem Original, die erhalten bleibt (PSNR): 30 dB sind kaum sichtbar, 40 dB unsichtbar</translation>
    </message>
    <message>
        <source>Least likeness to the original</source>
        <translation>Mindestähnlichkeit mit dem Original</translation>
    </message>
    <message>
        <source>Before and after, swipe</source>
        <translation>Vorher und nachher, Schieberegler</translation>
    </message>
    <message>
        <source>Before and after, beside</source>
        <translation>Vorher und nachher, nebeneinander</translation>
    </message>
    <message>
        <source>Difference, magnified</source>
        <translation>Differenz, vergrößert</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Gain of the difference</source>
        <translation>Verstärkung der Differenz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the counterfactual</source>
        <translation>Fortschritt der kontrafaktischen Änderung</translation>
    </message>
    <message>
        <source>Making the counterfactual…</source>
        <translation>Das kontrafaktische Bild wird erzeugt …</translation>
    </message>
    <message>
        <source>A counterfactual tests the attribution; it is not evidence. A saved one says in its file that Whorl made it.</source>
        <translation>Ein kontrafaktisches Bild prüft die Zuordnung; es ist kein Beweismittel. Ein gespeichertes sagt in seiner Datei, dass Whorl es erzeugt hat.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unrecognisable (anonymize)</source>
        <translation>Unkenntlich (anonymisieren)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Gain × %1</source>
        <translation>Verstärkung × %1</translation>
    </message>
    <message>
        <source>Select a picture in the project.</source>
        <translation>Wählen Sie im Projekt ein Bild aus.</translation>
    </message>
    <message>
        <source>The counterfactual could not be made.

%1</source>
        <translation>Das kontrafaktische Bild konnte nicht erzeugt werden.

%1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Das Bild wird geöffnet …</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>an unrecognisable trace</source>
        <translation>eine unkenntliche Spur</translation>
    </message>
    <message>
        <source>The attribution followed the trace.</source>
        <translation>Die Zuordnung ist der Spur gefolgt.</translation>
    </message>
    <message>
        <source>The attribution did not follow the trace.</source>
        <translation>Die Zuordnung ist der Spur nicht gefolgt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing was changed:&lt;/b&gt; the picture is named &lt;b&gt;%1&lt;/b&gt; already (%2). Choose another target.</source>
        <translation>&lt;b&gt;Es wurde nichts geändert:&lt;/b&gt; Das Bild wird bereits als &lt;b&gt;%1&lt;/b&gt; benannt (%2). Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; Before, the picture was named &lt;b&gt;%2&lt;/b&gt; (%3); after, it is named &lt;b&gt;%4&lt;/b&gt;, and the probability of %2 is %5. Likeness to the original: PSNR %6 dB, SSIM %7.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; Vorher wurde das Bild als &lt;b&gt;%2&lt;/b&gt; benannt (%3), nachher als &lt;b&gt;%4&lt;/b&gt;; die Wahrscheinlichkeit von %2 beträgt %5. Ähnlichkeit mit dem Original: PSNR %6 dB, SSIM %7.</translation>
    </message>
    <message>
        <source>Target: %1; method: %2; steps: %3</source>
        <translation>Ziel: %1; Verfahren: %2; Schritte: %3</translation>
    </message>
    <message>
        <source>The same picture, but with the trace of another source: does the attribution follow? Choose a target and make it.</source>
        <translation>Dasselbe Bild, aber mit der Spur einer anderen Quelle: Folgt ihr die Zuordnung? Wählen Sie ein Ziel und erzeugen Sie es.</translation>
    </message>
    <message>
        <source>Save counterfactual</source>
        <translation>Kontrafaktisches Bild speichern</translation>
    </message>
    <message>
        <source>-counterfactual.png</source>
        <translation>-kontrafaktisch.png</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Kontrafaktisch</translation>
    </message>
    <message>
        <source>a counterfactual is never written over the picture that it was made of</source>
        <translation>ein kontrafaktisches Bild wird nie über das Bild geschrieben, aus dem es entstand</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
</context>
<context>
    <name>whorl::EvidenceModel</name>
    <message>
        <source>no support</source>
        <translation>keine Stützung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Named source</source>
        <translation>Benannte Quelle</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stützung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfvermerk</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Noch nicht analysiert</translation>
    </message>
    <message>
        <source>Analysing, %1</source>
        <translation>Wird analysiert, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Kein Vermerk</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Wird analysiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei verändert</translation>
    </message>
    <message>
        <source>Support for one source behind a pair of these pictures, where the group is weakest</source>
        <translation>Stützung dafür, dass zwei dieser Bilder aus einer Quelle stammen, wo die Gruppe am schwächsten ist</translation>
    </message>
    <message>
        <source>No companion</source>
        <translation>Ohne Gegenstück</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>No source supported; most probable: %1</source>
        <translation>Keine Quelle gestützt; am wahrscheinlichsten: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Highest score: %1, not calibrated</source>
        <translation>Höchster Wert: %1, nicht kalibriert</translation>
    </message>
</context>
<context>
    <name>whorl::FileFactsDock</name>
    <message>
        <source>upright</source>
        <translation>aufrecht</translation>
    </message>
    <message>
        <source>mirrored left to right</source>
        <translation>links-rechts gespiegelt</translation>
    </message>
    <message>
        <source>turned by 180°</source>
        <translation>um 180° gedreht</translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <translation>oben-unten gespiegelt</translation>
    </message>
    <message>
        <source>mirrored and turned by 90°</source>
        <translation>gespiegelt und um 90° gedreht</translation>
    </message>
    <message>
        <source>to be turned right by 90°</source>
        <translation>um 90° nach rechts zu drehen</translation>
    </message>
    <message>
        <source>mirrored and turned by 270°</source>
        <translation>gespiegelt und um 270° gedreht</translation>
    </message>
    <message>
        <source>to be turned left by 90°</source>
        <translation>um 90° nach links zu drehen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1, %2 bits a sample%3</source>
        <translation>%1, %2 Bit je Abtastwert%3</translation>
    </message>
    <message>
        <source>, with transparency (not analysed)</source>
        <translation>, mit Transparenz (nicht analysiert)</translation>
    </message>
    <message>
        <source>File facts</source>
        <translation>Dateidaten</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>Kein Bild ausgewählt</translation>
    </message>
    <message>
        <source>Hashes, size and encoding of the selected picture stand here.</source>
        <translation>Hashwerte, Größe und Kodierung des ausgewählten Bildes stehen hier.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 Byte)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Of the bytes of the file; names it for good</source>
        <translation>Der Bytes der Datei; bezeichnet sie eindeutig</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>copied into the project</source>
        <translation>ins Projekt kopiert</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>only the first %1 rows could be decoded</source>
        <translation>nur die ersten %1 Zeilen konnten dekodiert werden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Abmessungen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>By its content, not by its name</source>
        <translation>Nach dem Inhalt, nicht nach dem Namen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Recorded only: shown and analysed as stored</source>
        <translation>Nur vermerkt: gezeigt und analysiert wie gespeichert</translation>
    </message>
    <message>
        <source>Pictures in the file</source>
        <translation>Bilder in der Datei</translation>
    </message>
    <message>
        <source>%1; the first one is analysed</source>
        <translation>%1; das erste wird analysiert</translation>
    </message>
    <message>
        <source>JPEG compression</source>
        <translation>JPEG-Kompression</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>The quality of the IJG scale whose table is nearest</source>
        <translation>Die Qualität der IJG-Skala mit der ähnlichsten Tabelle</translation>
    </message>
    <message>
        <source>Colour sampling</source>
        <translation>Farbabtastung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>progressiv</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>sequenziell</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Pixels&apos; hash</source>
        <translation>Hash der Pixel</translation>
    </message>
    <message>
        <source>SHA-256 of the pixels; equal for files that hold the same pixels</source>
        <translation>SHA-256 der Pixel; gleich bei Dateien mit denselben Pixeln</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>%1 grey levels on average</source>
        <translation>%1 Graustufen im Mittel</translation>
    </message>
    <message>
        <source>Root mean square of picture minus reconstruction</source>
        <translation>Quadratisches Mittel von Bild minus Rekonstruktion</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Whorl</source>
        <translation>Whorl</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>an ihrem Ort</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>missing or not readable</source>
        <translation>fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>changed: not the file that was examined</source>
        <translation>verändert: nicht die Datei, die untersucht wurde</translation>
    </message>
    <message>
        <source>has its recorded SHA-256, %1</source>
        <translation>hat den aufgezeichneten SHA-256, %1</translation>
    </message>
</context>
<context>
    <name>whorl::HelpPage</name>
    <message>
        <source>First case in ten minutes</source>
        <translation>Erster Fall in zehn Minuten</translation>
    </message>
    <message>
        <source>Reading an answer</source>
        <translation>Eine Antwort lesen</translation>
    </message>
    <message>
        <source>Each figure</source>
        <translation>Jede Abbildung</translation>
    </message>
    <message>
        <source>What must not be concluded</source>
        <translation>Was nicht geschlossen werden darf</translation>
    </message>
    <message>
        <source>Project and jobs</source>
        <translation>Projekt und Aufträge</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>Latenter Raum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Kontrafaktisch</translation>
    </message>
    <message>
        <source>Facts, notes and history</source>
        <translation>Daten, Notizen und Verlauf</translation>
    </message>
    <message>
        <source>Enrolling a suspect model</source>
        <translation>Ein verdächtiges Modell aufnehmen</translation>
    </message>
    <message>
        <source>Validation in your laboratory</source>
        <translation>Validierung in Ihrem Labor</translation>
    </message>
    <message>
        <source>Your own reconstruction model</source>
        <translation>Ihr eigenes Rekonstruktionsmodell</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Mehrere Rechner</translation>
    </message>
    <message>
        <source>Installing and updating</source>
        <translation>Installieren und aktualisieren</translation>
    </message>
    <message>
        <source>Claims and sources</source>
        <translation>Aussagen und Quellen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>whorl::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Verify project</source>
        <translation>Projekt prüfen</translation>
    </message>
    <message>
        <source>Project log</source>
        <translation>Projektprotokoll</translation>
    </message>
    <message>
        <source>Check that no entry of the log and no file of the evidence was changed</source>
        <translation>Prüfen, dass kein Eintrag des Protokolls und keine Datei der Beweismittel verändert wurde</translation>
    </message>
    <message>
        <source>Every step is entered with the hash of the one before.</source>
        <translation>Jeder Schritt wird mit dem Hash des vorigen eingetragen.</translation>
    </message>
    <message>
        <source>Open a project to see what was done in it.</source>
        <translation>Öffnen Sie ein Projekt, um zu sehen, was darin getan wurde.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln difference(s) found; see Jobs and issues.</source>
        <translation>
            <numerusform>⚠ %Ln Abweichung gefunden; siehe Aufträge und Meldungen.</numerusform>
            <numerusform>⚠ %Ln Abweichungen gefunden; siehe Aufträge und Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking the log and the evidence: %1</source>
        <translation>Protokoll und Beweismittel werden geprüft: %1</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Verified: %1 and %2, all unchanged.</source>
        <translation>Geprüft: %1 und %2, alles unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log entry(ies)</source>
        <translation>
            <numerusform>%Ln Protokolleintrag</numerusform>
            <numerusform>%Ln Protokolleinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evidence file(s)</source>
        <translation>
            <numerusform>%Ln Beweisdatei</numerusform>
            <numerusform>%Ln Beweisdateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::ImagePage</name>
    <message>
        <source>Gain of the residual</source>
        <translation>Verstärkung des Residuums</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Deckkraft der Karte</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>What is shown (Alt+1 to Alt+6)</source>
        <translation>Was gezeigt wird (Alt+1 bis Alt+6)</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Swipe over</source>
        <translation>Überblenden mit</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Neben</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare with a second layer</source>
        <translation>Mit einer zweiten Ebene vergleichen</translation>
    </message>
    <message>
        <source>Second layer</source>
        <translation>Zweite Ebene</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit to the window (0)</source>
        <translation>An das Fenster anpassen (0)</translation>
    </message>
    <message>
        <source>One pixel to one pixel (1)</source>
        <translation>Ein Pixel auf ein Pixel (1)</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Colour channel</source>
        <translation>Farbkanal</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>Compute here</source>
        <translation>Hier berechnen</translation>
    </message>
    <message>
        <source>Compute the residual for the part in view</source>
        <translation>Das Residuum für den sichtbaren Teil berechnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The same of %1</source>
        <translation>Dasselbe von %1</translation>
    </message>
    <message>
        <source>This cannot be shown: %1</source>
        <translation>Dies kann nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Select a picture in the project, or drop pictures anywhere in this window.</source>
        <translation>Wählen Sie im Projekt ein Bild aus oder ziehen Sie Bilder irgendwo in dieses Fenster.</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Das Bild wird geöffnet …</translation>
    </message>
    <message>
        <source>The engine is being loaded…</source>
        <translation>Das Analysemodul wird geladen …</translation>
    </message>
    <message>
        <source>This layer needs the engine: %1</source>
        <translation>Diese Ebene braucht das Analysemodul: %1</translation>
    </message>
    <message>
        <source>This layer is being computed…</source>
        <translation>Diese Ebene wird berechnet …</translation>
    </message>
    <message>
        <source>Named source of each part</source>
        <translation>Benannte Quelle jedes Teils</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>Colours as the profile of the file has them (%1); values as stored</source>
        <translation>Farben nach dem Profil der Datei (%1); Werte wie gespeichert</translation>
    </message>
    <message>
        <source>Gain × %1</source>
        <translation>Verstärkung × %1</translation>
    </message>
    <message>
        <source>Opacity %1</source>
        <translation>Deckkraft %1</translation>
    </message>
    <message>
        <source>No counterfactual of this picture is at hand. Make one on the page Counterfactual.</source>
        <translation>Von diesem Bild ist kein kontrafaktisches Bild zur Hand. Erstellen Sie eines auf der Seite „Kontrafaktisch“.</translation>
    </message>
</context>
<context>
    <name>whorl::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, 1 shows pixels one to one, arrow keys move, square brackets move the swipe line</source>
        <translation>Plus und Minus ändern die Vergrößerung, 0 passt ein, 1 zeigt Pixel eins zu eins, Pfeiltasten verschieben, eckige Klammern verschieben die Überblendlinie</translation>
    </message>
    <message>
        <source>x %1  y %2    %3</source>
        <translation>x %1  y %2    %3</translation>
    </message>
</context>
<context>
    <name>whorl::IssuesModel</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <translation>%1
Was zu tun ist: %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3. %4</source>
        <translation>%1 bei %2: %3. %4</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>whorl::ItemLayers</name>
    <message>
        <source>not computed here</source>
        <translation>hier nicht berechnet</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Spectrum of residual</source>
        <translation>Spektrum des Residuums</translation>
    </message>
    <message>
        <source>Attribution map</source>
        <translation>Zuordnungskarte</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Kontrafaktisch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reconstructing the picture by diffusion…</source>
        <translation>Das Bild wird durch Diffusion rekonstruiert …</translation>
    </message>
    <message>
        <source>Attributing each part of the picture…</source>
        <translation>Jeder Teil des Bildes wird zugeordnet …</translation>
    </message>
    <message>
        <source>Computed for %1 × %2 pixels</source>
        <translation>Berechnet für %1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>whorl::JobsDock</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs and issues</source>
        <translation>Aufträge und Meldungen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel selected</source>
        <translation>Auswahl abbrechen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Progress of all jobs</source>
        <translation>Fortschritt aller Aufträge</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>Meldungen (%1)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Jobs (%1)</source>
        <translation>Aufträge (%1)</translation>
    </message>
    <message>
        <source>Loading the engine…</source>
        <translation>Das Analysemodul wird geladen …</translation>
    </message>
    <message>
        <source>The engine could not be loaded; see Issues.</source>
        <translation>Das Analysemodul konnte nicht geladen werden; siehe Meldungen.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <translation>%1 von %2 analysiert</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, angehalten</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Say where the file of the selected issue is now</source>
        <translation>Angeben, wo die Datei der gewählten Meldung jetzt liegt</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Cancel verification</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Checking the log and the evidence</source>
        <translation>Protokoll und Beweismittel werden geprüft</translation>
    </message>
    <message>
        <source>Enrolling a source…</source>
        <translation>Eine Quelle wird aufgenommen …</translation>
    </message>
    <message>
        <source>Writing a report…</source>
        <translation>Ein Bericht wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>whorl::JobsModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Asservat</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Reading its metadata</source>
        <translation>Metadaten werden gelesen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Measuring the residual</source>
        <translation>Residuum wird gemessen</translation>
    </message>
    <message>
        <source>Comparing with the sources</source>
        <translation>Vergleich mit den Quellen</translation>
    </message>
    <message>
        <source>Making the attribution map</source>
        <translation>Zuordnungskarte wird erstellt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Analysing the pictures of the source</source>
        <translation>Bilder der Quelle werden analysiert</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
</context>
<context>
    <name>whorl::LatentPage</name>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around points to select their pictures (also with Shift held down)</source>
        <translation>Um Punkte herumziehen, um ihre Bilder auszuwählen (auch bei gedrückter Umschalttaste)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Principal directions</source>
        <translation>Hauptrichtungen</translation>
    </message>
    <message>
        <source>Neighbourhoods (t-SNE)</source>
        <translation>Nachbarschaften (t-SNE)</translation>
    </message>
    <message>
        <source>How the pictures are arranged</source>
        <translation>Wie die Bilder angeordnet sind</translation>
    </message>
    <message>
        <source>Principal directions keep distances; neighbourhoods keep together what lies together in all directions of the trace, and distances between groups mean nothing</source>
        <translation>Hauptrichtungen erhalten Abstände; Nachbarschaften halten zusammen, was in allen Richtungen der Spur zusammenliegt, und Abstände zwischen Gruppen bedeuten nichts</translation>
    </message>
    <message>
        <source>Arranging the neighbourhoods: %1</source>
        <translation>Nachbarschaften werden angeordnet: %1</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>Latenter Raum</translation>
    </message>
    <message>
        <source>The engine is being loaded…</source>
        <translation>Das Analysemodul wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>; only who lies beside whom has a meaning</source>
        <translation>; nur wer neben wem liegt, hat eine Bedeutung</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>; each ellipse: 95 % of a source by the model; other content or processing lies outside</source>
        <translation>; jede Ellipse: 95 % einer Quelle nach dem Modell; anderer Inhalt oder andere Verarbeitung liegt außerhalb</translation>
    </message>
</context>
<context>
    <name>whorl::LibraryDialog</name>
    <message>
        <source>Folder with pictures of one source</source>
        <translation>Ordner mit Bildern einer Quelle</translation>
    </message>
    <message>
        <source>the pictures in %1</source>
        <translation>den Bildern in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected picture(s)</source>
        <translation>
            <numerusform>%Ln ausgewähltem Bild</numerusform>
            <numerusform>%Ln ausgewählten Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename or describe…</source>
        <translation>&amp;Umbenennen oder beschreiben …</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Library of sources</source>
        <translation>Quellenbibliothek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Pictures are compared with these sources. Those that came with Whorl cannot be changed; your own stay on this computer until you export them.</source>
        <translation>Mit diesen Quellen werden Bilder verglichen. Die mit Whorl gelieferten sind nicht änderbar; Ihre eigenen bleiben auf diesem Rechner, bis Sie sie exportieren.</translation>
    </message>
    <message>
        <source>Enrol a &amp;folder…</source>
        <translation>&amp;Ordner aufnehmen …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>came with Whorl</source>
        <translation>mit Whorl geliefert</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Eine Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the library?</source>
        <translation>%1 aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>Answers that named it stay in their projects. Export it first if it may be needed again.</source>
        <translation>Antworten, die sie nannten, bleiben in ihren Projekten. Exportieren Sie sie vorher, falls sie wieder gebraucht werden könnte.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Whorl sources (*.whorl-source)</source>
        <translation>Whorl-Quellen (*.whorl-source)</translation>
    </message>
    <message>
        <source>Import a source</source>
        <translation>Eine Quelle importieren</translation>
    </message>
    <message>
        <source>Whorl sources (*.whorl-source);;All files (*)</source>
        <translation>Whorl-Quellen (*.whorl-source);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>whorl::LogModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Entry %1, %2 UTC
Hash %3</source>
        <translation>Eintrag %1, %2 UTC
Hash %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>whorl::MainWindow</name>
    <message>
        <source>Whorl projects (*.whorl)</source>
        <translation>Whorl-Projekte (*.whorl)</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Beispielprojekt</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>Latenter Raum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Kontrafaktisch</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Values under the cursor</source>
        <translation>Werte unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>What the analyses run on; see Edit &gt; Preferences</source>
        <translation>Worauf die Analysen laufen; siehe Bearbeiten &gt; Einstellungen</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple project</source>
        <translation>Beispielpro&amp;jekt öffnen</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Project &amp;properties…</source>
        <translation>Projekt&amp;eigenschaften …</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Be&amp;richt exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation>&amp;Bilder hinzufügen …</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Bilder (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add all pictures of a folder</source>
        <translation>Alle Bilder eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>Bilder &amp;einfügen</translation>
    </message>
    <message>
        <source>The clipboard holds no files. Copy pictures in the file manager first.</source>
        <translation>Die Zwischenablage enthält keine Dateien. Kopieren Sie zuerst Bilder in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>Erneut &amp;analysieren</translation>
    </message>
    <message>
        <source>&amp;Cancel analysis</source>
        <translation>Anal&amp;yse abbrechen</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Show two pictures side by &amp;side</source>
        <translation>Zwei Bilder nebeneinander &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Locate moved file…</source>
        <translation>&amp;Verschobene Datei suchen …</translation>
    </message>
    <message>
        <source>&amp;Withdraw from the examination…</source>
        <translation>A&amp;us der Untersuchung nehmen …</translation>
    </message>
    <message>
        <source>Ne&amp;xt picture</source>
        <translation>Nä&amp;chstes Bild</translation>
    </message>
    <message>
        <source>Pre&amp;vious picture</source>
        <translation>Vori&amp;ges Bild</translation>
    </message>
    <message>
        <source>&amp;Enrol selected pictures…</source>
        <translation>Ausgewählte Bilder au&amp;fnehmen …</translation>
    </message>
    <message>
        <source>Enrol a &amp;folder…</source>
        <translation>&amp;Ordner aufnehmen …</translation>
    </message>
    <message>
        <source>&amp;Library of sources…</source>
        <translation>&amp;Quellenbibliothek …</translation>
    </message>
    <message>
        <source>&amp;Verify project</source>
        <translation>Projekt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find in the project</source>
        <translation>Im Projekt &amp;suchen</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Be&amp;weismittel</translation>
    </message>
    <message>
        <source>&amp;Review mark</source>
        <translation>Prüfver&amp;merk</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Latent space</source>
        <translation>&amp;Latenter Raum</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Counter&amp;factual</source>
        <translation>&amp;Kontrafaktisch</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>&amp;Ebene</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Reconstruction</source>
        <translation>&amp;Rekonstruktion</translation>
    </message>
    <message>
        <source>Re&amp;sidual</source>
        <translation>Re&amp;siduum</translation>
    </message>
    <message>
        <source>S&amp;pectrum of residual</source>
        <translation>S&amp;pektrum des Residuums</translation>
    </message>
    <message>
        <source>Attribution &amp;map</source>
        <translation>&amp;Zuordnungskarte</translation>
    </message>
    <message>
        <source>&amp;Counterfactual</source>
        <translation>&amp;Kontrafaktisch</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Leis&amp;ten</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>&amp;Standardanordnung wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What must not be &amp;concluded</source>
        <translation>Was nicht &amp;geschlossen werden darf</translation>
    </message>
    <message>
        <source>&amp;About Whorl</source>
        <translation>&amp;Über Whorl</translation>
    </message>
    <message>
        <source>Loading the engine…</source>
        <translation>Das Analysemodul wird geladen …</translation>
    </message>
    <message>
        <source>No engine</source>
        <translation>Kein Analysemodul</translation>
    </message>
    <message>
        <source>Take back into the examination</source>
        <translation>Wieder in die Untersuchung nehmen</translation>
    </message>
    <message>
        <source>Whorl</source>
        <translation>Whorl</translation>
    </message>
    <message>
        <source>%1 (read-only) – Whorl</source>
        <translation>%1 (schreibgeschützt) – Whorl</translation>
    </message>
    <message>
        <source>%1 – Whorl</source>
        <translation>%1 – Whorl</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Ein anderes Projekt öffnen</translation>
    </message>
    <message>
        <source>The sample project is open. Make a project of your own for these pictures?</source>
        <translation>Das Beispielprojekt ist geöffnet. Soll für diese Bilder ein eigenes Projekt angelegt werden?</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Add to the samples</source>
        <translation>Zu den Beispielen hinzufügen</translation>
    </message>
    <message>
        <source>The project is read-only; save it under another name to add pictures.</source>
        <translation>Das Projekt ist schreibgeschützt; speichern Sie es unter anderem Namen, um Bilder hinzuzufügen.</translation>
    </message>
    <message>
        <source>Pictures are still being analysed: %1 of %2 are done.</source>
        <translation>Bilder werden noch analysiert: %1 von %2 sind fertig.</translation>
    </message>
    <message>
        <source>Everything that is done stays in the project. The rest is analysed when the project is opened again.</source>
        <translation>Alles Fertige bleibt im Projekt. Der Rest wird analysiert, wenn das Projekt wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Keep analysing</source>
        <translation>Weiter analysieren</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Withdraw from the examination</source>
        <translation>Aus der Untersuchung nehmen</translation>
    </message>
    <message>
        <source>The picture stays in the project and in its log, but not in reports.
Reason:</source>
        <translation>Das Bild bleibt im Projekt und in seinem Protokoll, aber nicht in Berichten.
Grund:</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>%1 exists. Write over it?</source>
        <translation>%1 ist schon vorhanden. Überschreiben?</translation>
    </message>
    <message>
        <source>About Whorl</source>
        <translation>Über Whorl</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Whorl %1&lt;/h3&gt;&lt;p&gt;Which generative model made an image, if any, and how strong is that evidence?&lt;/p&gt;&lt;p&gt;Everything is computed on this computer.&lt;/p&gt;&lt;p&gt;Weights in use:%2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Whorl %1&lt;/h3&gt;&lt;p&gt;Welches generative Modell hat ein Bild erzeugt, wenn überhaupt eines, und wie stark ist dieser Befund?&lt;/p&gt;&lt;p&gt;Alles wird auf diesem Rechner berechnet.&lt;/p&gt;&lt;p&gt;Verwendete Gewichte:%2&lt;/p&gt;</translation>
    </message>
    <message>
        <source> none</source>
        <translation> keine</translation>
    </message>
    <message>
        <source>Close Whorl</source>
        <translation>Whorl schließen</translation>
    </message>
    <message>
        <source>Show jobs and issues</source>
        <translation>Aufträge und Meldungen zeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w panels</source>
        <translation>Leisten &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the panels around the page, or the page alone</source>
        <translation>Die Leisten um die Seite zeigen oder die Seite allein</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <translation>%1 von %2 analysiert</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is as its log has it, and so is all evidence.</source>
        <translation>Das Projekt ist so, wie sein Protokoll es festhält, ebenso alle Beweismittel.</translation>
    </message>
    <message>
        <source>A report is still being written.</source>
        <translation>Ein Bericht wird noch geschrieben.</translation>
    </message>
    <message>
        <source>A report that is not finished leaves no file.</source>
        <translation>Ein unfertiger Bericht hinterlässt keine Datei.</translation>
    </message>
    <message>
        <source>A source is still being enrolled.</source>
        <translation>Eine Quelle wird noch aufgenommen.</translation>
    </message>
    <message>
        <source>Until that is finished, the library stays as it is.</source>
        <translation>Bis das fertig ist, bleibt die Bibliothek, wie sie ist.</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Darauf warten</translation>
    </message>
    <message>
        <source>enrolling a source</source>
        <translation>eine Quelle wird aufgenommen</translation>
    </message>
    <message>
        <source>writing a report</source>
        <translation>ein Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Compare lay&amp;ers</source>
        <translation>Ebenen ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Alone</source>
        <translation>&amp;Allein</translation>
    </message>
    <message>
        <source>&amp;Swipe over</source>
        <translation>Über&amp;blenden mit</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>&amp;Neben</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Nä&amp;chste Leiste</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Vo&amp;rige Leiste</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>whorl::MapLayer</name>
    <message>
        <source>nothing can be said here</source>
        <translation>hier lässt sich nichts sagen</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>Source that a part would name alone</source>
        <translation>Quelle, die ein Teil für sich nennen würde</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 parts)</source>
        <translation>%1 (%2 von %3 Teilen)</translation>
    </message>
    <message>
        <source>Attribution map</source>
        <translation>Zuordnungskarte</translation>
    </message>
</context>
<context>
    <name>whorl::NotesDock</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Review mark</source>
        <translation>Prüfvermerk</translation>
    </message>
    <message>
        <source>Notes on this picture</source>
        <translation>Notizen zu diesem Bild</translation>
    </message>
    <message>
        <source>Write a note on this picture…</source>
        <translation>Eine Notiz zu diesem Bild schreiben …</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Enter the note into the project (Ctrl+Enter)</source>
        <translation>Die Notiz ins Projekt eintragen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Review:</source>
        <translation>Prüf&amp;vermerk:</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>Kein Bild ausgewählt</translation>
    </message>
    <message>
        <source>Your notes and review marks stand here.</source>
        <translation>Ihre Notizen und Prüfvermerke stehen hier.</translation>
    </message>
    <message>
        <source>No notes yet. Notes are dated, kept in the project log and printed in the report.</source>
        <translation>Noch keine Notizen. Notizen werden datiert, im Projektprotokoll geführt und im Bericht gedruckt.</translation>
    </message>
</context>
<context>
    <name>whorl::Plot</name>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>PNG-Bild (*.png);;SVG-Zeichnung (*.svg);;PDF-Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>whorl::PreferencesDialog</name>
    <message>
        <source>Compute the attribution map with every analysis (slower)</source>
        <translation>Bei jeder Analyse die Zuordnungskarte berechnen (langsamer)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>your login name</source>
        <translation>Ihr Anmeldename</translation>
    </message>
    <message>
        <source>Stands beside every entry of the project log and in reports</source>
        <translation>Steht neben jedem Eintrag des Projektprotokolls und in Berichten</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>&amp;Sachverständige/r</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Another language is used from the next start on</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Colours of spectra and maps</source>
        <translation>Farben der Spektren und Karten</translation>
    </message>
    <message>
        <source>Colours of signed differences</source>
        <translation>Farben der Differenzen</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>T&amp;hreads</translation>
    </message>
    <message>
        <source>Parts of 128 × 128 pixels that are looked at in each picture; more take longer</source>
        <translation>Teile von 128 × 128 Pixeln, die in jedem Bild betrachtet werden; mehr dauern länger</translation>
    </message>
    <message>
        <source>T&amp;iles of each picture</source>
        <translation>&amp;Kacheln je Bild</translation>
    </message>
    <message>
        <source>Changes reload the engine; what runs begins anew.</source>
        <translation>Änderungen laden das Analysemodul neu; Laufendes beginnt von vorn.</translation>
    </message>
    <message>
        <source>In use: %1. Changes reload the engine; what runs begins anew.</source>
        <translation>In Gebrauch: %1. Änderungen laden das Analysemodul neu; Laufendes beginnt von vorn.</translation>
    </message>
</context>
<context>
    <name>whorl::ProbabilityBars</name>
    <message>
        <source>Probabilities of the sources</source>
        <translation>Wahrscheinlichkeiten der Quellen</translation>
    </message>
</context>
<context>
    <name>whorl::ProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Project properties</source>
        <translation>Projekteigenschaften</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>For the cover of the report; all of it can be filled in later.</source>
        <translation>Für das Deckblatt des Berichts; alles kann später ergänzt werden.</translation>
    </message>
    <message>
        <source>Case n&amp;umber</source>
        <translation>Akten&amp;zeichen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>&amp;Sachverständige/r</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Auftraggeber</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Eingegangen am</translation>
    </message>
    <message>
        <source>What was asked, in the words of the request</source>
        <translation>Was gefragt wurde, im Wortlaut des Auftrags</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>A&amp;uftrag</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give the project a name and a folder.</source>
        <translation>Geben Sie dem Projekt einen Namen und einen Ordner.</translation>
    </message>
    <message>
        <source>The name must not contain a slash.</source>
        <translation>Der Name darf keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>There is a project of this name already; choose another name.</source>
        <translation>Ein Projekt dieses Namens gibt es schon; wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>whorl::ProjectDock</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Show only this source</source>
        <translation>Nur diese Quelle zeigen</translation>
    </message>
    <message>
        <source>Show only this status</source>
        <translation>Nur diesen Status zeigen</translation>
    </message>
    <message>
        <source>Show only this review mark</source>
        <translation>Nur diesen Prüfvermerk zeigen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Bilder oder Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>They are never changed: Whorl only reads them.</source>
        <translation>Sie werden nie verändert: Whorl liest sie nur.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>Filter by name, source, status…</source>
        <translation>Nach Name, Quelle, Status filtern …</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>Die Beweismittel filtern</translation>
    </message>
    <message>
        <source>More filters, order and groups</source>
        <translation>Weitere Filter, Reihenfolge und Gruppen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>Jeder Vermerk</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Stärkste zuerst</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By review mark</source>
        <translation>Nach Prüfvermerk</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln pictures</source>
        <translation>
            <numerusform>%1 von %Ln Bild</numerusform>
            <numerusform>%1 von %Ln Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>By likely common source</source>
        <translation>Nach wohl gemeinsamer Quelle</translation>
    </message>
    <message>
        <source>Pictures that more probably come from one source than from several, known or not</source>
        <translation>Bilder, die eher aus einer Quelle stammen als aus mehreren, ob bekannt oder nicht</translation>
    </message>
</context>
<context>
    <name>whorl::PropertyTree</name>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>whorl::ProvenanceDock</name>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>strong by itself</source>
        <translation>für sich stark</translation>
    </message>
    <message>
        <source>moderate by itself</source>
        <translation>für sich mäßig</translation>
    </message>
    <message>
        <source>weak by itself</source>
        <translation>für sich schwach</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunftsangaben</translation>
    </message>
    <message>
        <source>Provenance statements</source>
        <translation>Herkunftsangaben</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>What the file says about its own origin stands here after its analysis.</source>
        <translation>Was die Datei über ihre eigene Herkunft sagt, steht hier nach ihrer Analyse.</translation>
    </message>
    <message>
        <source>The file says nothing about its origin</source>
        <translation>Die Datei sagt nichts über ihre Herkunft</translation>
    </message>
    <message>
        <source>Metadata is often stripped, so this by itself means nothing.</source>
        <translation>Metadaten werden oft entfernt; das allein bedeutet daher nichts.</translation>
    </message>
    <message>
        <source>What the file says about itself. It can be forged or stripped and does not enter the attribution.</source>
        <translation>Was die Datei über sich selbst sagt. Es kann gefälscht oder entfernt sein und geht nicht in die Zuordnung ein.</translation>
    </message>
</context>
<context>
    <name>whorl::ReportDialog</name>
    <message>
        <source>&amp;Open it when it is written</source>
        <translation>Nach dem Schreiben ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln picture(s) of the project</source>
        <translation>
            <numerusform>Das %Ln Bild des Projekts</numerusform>
            <numerusform>Alle %Ln Bilder des Projekts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected picture(s)</source>
        <translation>
            <numerusform>Das %Ln ausgewählte Bild</numerusform>
            <numerusform>Die %Ln ausgewählten Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document, for court</source>
        <translation>PDF-Dokument, für das Gericht</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>Tabelle (CSV), für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Data (JSON), for programs</source>
        <translation>Daten (JSON), für Programme</translation>
    </message>
    <message>
        <source>What a data file says in words is always in English</source>
        <translation>Was eine Datendatei in Worten sagt, steht immer auf Englisch darin</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Withdrawn pictures are left out. The export is entered into the log of the project.</source>
        <translation>Zurückgezogene Bilder bleiben weg. Der Export wird ins Protokoll des Projekts eingetragen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Report on</source>
        <translation>&amp;Bericht über</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>whorl::ScatterView</name>
    <message>
        <source>Latent space</source>
        <translation>Latenter Raum</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Traces of all analysed items in two dimensions; plus and minus zoom, 0 shows all, arrow keys move</source>
        <translation>Spuren aller analysierten Bilder in zwei Dimensionen; Plus und Minus ändern die Vergrößerung, 0 zeigt alles, Pfeiltasten verschieben</translation>
    </message>
</context>
<context>
    <name>whorl::SignedLayer</name>
    <message>
        <source>not computed here</source>
        <translation>hier nicht berechnet</translation>
    </message>
    <message>
        <source>Difference in grey levels, each colour by itself</source>
        <translation>Differenz in Graustufen, jede Farbe für sich</translation>
    </message>
    <message>
        <source>Difference in grey levels</source>
        <translation>Differenz in Graustufen</translation>
    </message>
</context>
<context>
    <name>whorl::SourceDialog</name>
    <message>
        <source>as it shall be named in answers and reports</source>
        <translation>wie sie in Antworten und Berichten heißen soll</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Where the pictures come from, version and settings of the model</source>
        <translation>Woher die Bilder stammen, Version und Einstellungen des Modells</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enrol a source</source>
        <translation>Eine Quelle aufnehmen</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>The source is enrolled from %1. No training is needed; all of them must come from the same model, unchanged since it made them.</source>
        <translation>Die Quelle wird aus %1 aufgenommen. Ein Training ist nicht nötig; alle müssen aus demselben Modell stammen und seither unverändert sein.</translation>
    </message>
    <message>
        <source>Ten or more pictures make the enrolment more reliable.</source>
        <translation>Zehn oder mehr Bilder machen die Aufnahme verlässlicher.</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Eine Quelle ändern</translation>
    </message>
    <message>
        <source>There is a source of this name already; choose another one.</source>
        <translation>Eine Quelle dieses Namens gibt es schon; wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>whorl::SpectrumLayer</name>
    <message>
        <source>frequency %1, %2 cycles a pixel; log magnitude %3</source>
        <translation>Frequenz %1, %2 Perioden je Pixel; Betrag (log) %3</translation>
    </message>
    <message>
        <source>Magnitude, logarithm to base 10</source>
        <translation>Betrag, Zehnerlogarithmus</translation>
    </message>
</context>
<context>
    <name>whorl::StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Which model made this picture?</source>
        <translation>Welches Modell hat dieses Bild erzeugt?</translation>
    </message>
    <message>
        <source>Drop pictures, folders or a project anywhere in this window. Whorl only reads pictures: it never changes them, and nothing leaves this computer.</source>
        <translation>Ziehen Sie Bilder, Ordner oder ein Projekt irgendwo in dieses Fenster. Whorl liest Bilder nur: Es ändert sie nie, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>whorl::StrengthScale</name>
    <message>
        <source>Strength of the support</source>
        <translation>Stärke der Stützung</translation>
    </message>
    <message>
        <source>No support for any source over the others</source>
        <translation>Keine Quelle wird gegenüber den anderen gestützt</translation>
    </message>
    <message>
        <source>%1
Steps of the likelihood ratio: 1, 10, 100, 1000, 10 000, 1 000 000 (ENFSI 2015)</source>
        <translation>%1
Stufen des Likelihood-Quotienten: 1, 10, 100, 1000, 10 000, 1 000 000 (ENFSI 2015)</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation>äußerst stark</translation>
    </message>
</context>
<context>
    <name>whorl::Text</name>
    <message>
        <source>nothing can be said</source>
        <translation>nichts feststellbar</translation>
    </message>
    <message>
        <source>camera photograph</source>
        <translation>Kamerafoto</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>unbekannte Quelle</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>andere Quellen</translation>
    </message>
    <message>
        <source>The file is not the one that was examined: its SHA-256 is now %1. No picture of it is shown; the findings are those of the file that was examined.</source>
        <translation>Die Datei ist nicht die untersuchte: Ihr SHA-256 lautet jetzt %1. Es wird kein Bild davon gezeigt; die Befunde gelten für die Datei, die untersucht wurde.</translation>
    </message>
    <message>
        <source>No picture is shown: %1.</source>
        <translation>Es wird kein Bild gezeigt: %1.</translation>
    </message>
    <message>
        <source>The pictures stand as the pixels are stored; the file asks for EXIF orientation %1.</source>
        <translation>Die Bilder stehen so, wie die Pixel gespeichert sind; die Datei verlangt die EXIF-Ausrichtung %1.</translation>
    </message>
    <message>
        <source>The item was analysed with other weights than those that drew the pictures of this report; its place among the sources is not shown.</source>
        <translation>Das Asservat wurde mit anderen Gewichten analysiert als denen, die die Abbildungen dieses Berichts ergaben; seine Lage unter den Quellen wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The method is applicable: %1 x %2 pixels, and %3 with enough texture.</source>
        <translation>Die Methode ist anwendbar: %1 x %2 Pixel und %3 mit ausreichender Textur.</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n Kachel</numerusform>
            <numerusform>%n Kacheln</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a JPEG whose quantization is nearest to quality %1%2.</source>
        <translation>Die Datei ist ein JPEG, dessen Quantisierung der Qualität %1 am nächsten kommt%2.</translation>
    </message>
    <message>
        <source>, chroma %1</source>
        <translation>, Farbabtastung %1</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Einschränkung: %1.</translation>
    </message>
    <message>
        <source>Note of the decoder: %1.</source>
        <translation>Hinweis des Decoders: %1.</translation>
    </message>
    <message>
        <source>No error rates are given: the weights come without an evaluation.</source>
        <translation>Es werden keine Fehlerraten angegeben: Die Gewichte kommen ohne Auswertung.</translation>
    </message>
    <message>
        <source>The error rates that come with the weights were measured with other weights (by their SHA-256) and may not hold for these.</source>
        <translation>Die mit den Gewichten gelieferten Fehlerraten wurden mit anderen Gewichten gemessen (nach deren SHA-256) und gelten für diese möglicherweise nicht.</translation>
    </message>
    <message>
        <source>Do the two sets come from one source?</source>
        <translation>Stammen die beiden Mengen aus einer Quelle?</translation>
    </message>
    <message>
        <source>All images of both sets come from one source.</source>
        <translation>Alle Bilder beider Mengen stammen aus einer Quelle.</translation>
    </message>
    <message>
        <source>The two sets come from two different sources.</source>
        <translation>Die beiden Mengen stammen aus zwei verschiedenen Quellen.</translation>
    </message>
    <message>
        <source>if both sets come from one source</source>
        <translation>wenn beide Mengen aus einer Quelle stammen</translation>
    </message>
    <message>
        <source>if they come from two different sources</source>
        <translation>wenn sie aus zwei verschiedenen Quellen stammen</translation>
    </message>
    <message>
        <source>Not analysed: nothing is said about this item.</source>
        <translation>Nicht analysiert: Über dieses Asservat wird nichts ausgesagt.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Asservat %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No error rates were measured under a condition near to that of this item.</source>
        <translation>Unter einer Bedingung, die diesem Asservat nahekommt, wurden keine Fehlerraten gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on the source of images</source>
        <translation>Bericht zur Quelle von Bildern</translation>
    </message>
    <message>
        <source>Forensic source attribution of possibly AI-generated images</source>
        <translation>Forensische Zuordnung möglicherweise KI-erzeugter Bilder zu ihrer Quelle</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Date of this report</source>
        <translation>Datum dieses Berichts</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Sachverständige/r</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Work recorded</source>
        <translation>Arbeit aufgezeichnet</translation>
    </message>
    <message>
        <source>Items reported</source>
        <translation>Berichtete Asservate</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>All times are given with their offset from Coordinated Universal Time. The conclusions are levels of support for one of two stated propositions; they are not statements of certainty. Whoever quotes from this report should quote the propositions and the limitations (section 7) with it.</source>
        <translation>Alle Zeiten sind mit ihrem Abstand zur koordinierten Weltzeit angegeben; das Dezimalzeichen ist der Punkt. Die Schlussfolgerungen geben an, wie stark eine von zwei genannten Hypothesen gestützt wird; sie sind keine Aussagen von Gewissheit. Wer aus diesem Bericht zitiert, soll die Hypothesen und die Einschränkungen (Abschnitt 7) mit zitieren.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Request and questions</source>
        <translation>Auftrag und Fragen</translation>
    </message>
    <message>
        <source>The case file records no text of the request.</source>
        <translation>Die Falldatei enthält keinen Wortlaut des Auftrags.</translation>
    </message>
    <message>
        <source>Questions and propositions</source>
        <translation>Fragen und Hypothesen</translation>
    </message>
    <message>
        <source>Each item is examined under the following questions. For each of them two propositions are set against each other; section 4 states how much more probable the findings are under one than under the other.</source>
        <translation>Jedes Asservat wird unter den folgenden Fragen untersucht. Zu jeder werden zwei Hypothesen einander gegenübergestellt; Abschnitt 4 gibt an, um wie viel wahrscheinlicher die Befunde unter der einen als unter der anderen sind.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>First proposition</source>
        <translation>Erste Hypothese</translation>
    </message>
    <message>
        <source>Second proposition</source>
        <translation>Zweite Hypothese</translation>
    </message>
    <message>
        <source>Was the image made by a generative model?</source>
        <translation>Wurde das Bild von einem generativen Modell erzeugt?</translation>
    </message>
    <message>
        <source>The image was made by a generative model, enrolled in the library or not.</source>
        <translation>Das Bild wurde von einem generativen Modell erzeugt, ob in der Bibliothek aufgenommen oder nicht.</translation>
    </message>
    <message>
        <source>The image is a camera photograph.</source>
        <translation>Das Bild ist ein Kamerafoto.</translation>
    </message>
    <message>
        <source>The image was made by that source; or, where no enrolled source explains it, it comes from a source outside the library.</source>
        <translation>Das Bild wurde von dieser Quelle erzeugt; oder, wo keine aufgenommene Quelle es erklärt, es stammt aus einer Quelle außerhalb der Bibliothek.</translation>
    </message>
    <message>
        <source>The image comes from another source; or, in the other case, from one of the sources of the library.</source>
        <translation>Das Bild stammt aus einer anderen Quelle; oder, im anderen Fall, aus einer der Quellen der Bibliothek.</translation>
    </message>
    <message>
        <source>Do two sets of images come from one source? (where sets were compared, section 5)</source>
        <translation>Stammen zwei Mengen von Bildern aus einer Quelle? (wo Mengen verglichen wurden, Abschnitt 5)</translation>
    </message>
    <message>
        <source>Notes on the case</source>
        <translation>Notizen zum Fall</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were examined.</source>
        <translation>
            <numerusform>Ein Bild wurde untersucht.</numerusform>
            <numerusform>%n Bilder wurden untersucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A program compared the fine trace that the making of an image leaves in its pixels with the traces of %n known sources. This page says in short what was found; what each finding rests on and what limits it stands in sections 4, 6 and 7.</source>
        <translation>
            <numerusform>Ein Programm verglich die feine Spur, die die Entstehung eines Bildes in seinen Pixeln hinterlässt, mit der Spur %n bekannten Quelle. Diese Seite sagt kurz, was gefunden wurde; worauf jeder Befund beruht und was ihn einschränkt, steht in den Abschnitten 4, 6 und 7.</numerusform>
            <numerusform>Ein Programm verglich die feine Spur, die die Entstehung eines Bildes in seinen Pixeln hinterlässt, mit den Spuren von %n bekannten Quellen. Diese Seite sagt kurz, was gefunden wurde; worauf jeder Befund beruht und was ihn einschränkt, steht in den Abschnitten 4, 6 und 7.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records of this case do not agree with their log: something was changed outside of the program (section 9). No finding of this report should be relied on until that is explained.</source>
        <translation>Die Aufzeichnungen dieses Falls stimmen nicht mit ihrem Protokoll überein: Etwas wurde außerhalb des Programms verändert (Abschnitt 9). Auf keinen Befund dieses Berichts sollte man sich verlassen, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Asservate</translation>
    </message>
    <message>
        <source> and others (section 3)</source>
        <translation> und weitere (Abschnitt 3)</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation>andere Befunde</translation>
    </message>
    <message>
        <source>section 3</source>
        <translation>Abschnitt 3</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Wie dies zu lesen ist</translation>
    </message>
    <message>
        <source>“Moderate support: X” means: what was measured in the image is between 10 and 100 times more probable if the image comes from X than if it comes from another source. All levels stand in section 8.</source>
        <translation>„Stützung mäßig: X“ bedeutet: Was im Bild gemessen wurde, ist 10- bis 100-mal so wahrscheinlich, wenn das Bild von X stammt, wie wenn es aus einer anderen Quelle stammt. Alle Stufen stehen in Abschnitt 8.</translation>
    </message>
    <message>
        <source>It does not mean that the image comes from X with that certainty. How probable that is depends also on everything else that is known in the case, and is not for this report to say.</source>
        <translation>Es bedeutet nicht, dass das Bild mit dieser Gewissheit von X stammt. Wie wahrscheinlich das ist, hängt auch von allem anderen ab, was im Fall bekannt ist, und ist nicht in diesem Bericht zu sagen.</translation>
    </message>
    <message>
        <source>“Unknown source” means that none of the known sources explains the image well. It does not mean that the image is authentic.</source>
        <translation>„Unbekannte Quelle“ bedeutet, dass keine der bekannten Quellen das Bild gut erklärt. Es bedeutet nicht, dass das Bild echt ist.</translation>
    </message>
    <message>
        <source>“Not applicable” means that the image does not allow the examination, for instance because it is too small. Nothing follows from it in either direction.</source>
        <translation>„Nicht anwendbar“ bedeutet, dass das Bild die Untersuchung nicht zulässt, etwa weil es zu klein ist. Daraus folgt nichts, in keiner Richtung.</translation>
    </message>
    <message>
        <source>The method errs. How often it did when it was tested stands in section 6.</source>
        <translation>Die Methode irrt. Wie oft sie es tat, als sie geprüft wurde, steht in Abschnitt 6.</translation>
    </message>
    <message>
        <source>When this report was made, the file still had the SHA-256 under which it was examined.</source>
        <translation>Bei Erstellung dieses Berichts hatte die Datei noch den SHA-256, unter dem sie untersucht wurde.</translation>
    </message>
    <message>
        <source>When this report was made, all files still had the SHA-256 under which they were examined.</source>
        <translation>Bei Erstellung dieses Berichts hatten alle Dateien noch den SHA-256, unter dem sie untersucht wurden.</translation>
    </message>
    <message>
        <source>When this report was made, %1 of %2 still had the SHA-256 under which it was examined</source>
        <translation>Bei Erstellung dieses Berichts hatten von %2 noch %1 den SHA-256 der Untersuchung</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>another one now: item %1</source>
        <translation>jetzt einen anderen: Asservat %1</translation>
    </message>
    <message>
        <source>could not be read: item %1</source>
        <translation>nicht lesbar waren: Asservat %1</translation>
    </message>
    <message>
        <source>had none, because it could not be read: item %1</source>
        <translation>keinen hatten, weil sie nicht lesbar waren: Asservat %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File and SHA-256</source>
        <translation>Datei und SHA-256</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>%1, %2 x %3 pixels</source>
        <translation>%1, %2 x %3 Pixel</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>hinzugefügt %1</translation>
    </message>
    <message>
        <source>copied into the case</source>
        <translation>in den Fall kopiert</translation>
    </message>
    <message>
        <source>held by reference</source>
        <translation>als Verweis geführt</translation>
    </message>
    <message>
        <source>marked: %1</source>
        <translation>Vermerk: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>no SHA-256: the file could not be read</source>
        <translation>kein SHA-256: Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The SHA-256 identifies the bytes of a file: another file does not have the same. Files were only read, never changed. </source>
        <translation>Der SHA-256 bezeichnet die Bytes einer Datei: Eine andere Datei hat nicht denselben. Dateien wurden nur gelesen, nie verändert. </translation>
    </message>
    <message>
        <source>Findings for each item</source>
        <translation>Befunde zu jedem Asservat</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Asservat %1: %2</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Likelihood ratio</source>
        <translation>Likelihood-Quotient</translation>
    </message>
    <message>
        <source>Level of support (section 8)</source>
        <translation>Grad der Stützung (Abschnitt 8)</translation>
    </message>
    <message>
        <source>First: %1
Second: %2</source>
        <translation>Erste: %1
Zweite: %2</translation>
    </message>
    <message>
        <source>Figure %1.%2. </source>
        <translation>Abbildung %1.%2. </translation>
    </message>
    <message>
        <source>Agreement among tiles</source>
        <translation>Übereinstimmung der Kacheln</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the image alone would name the same source.</source>
        <translation>%1 von %2 Kacheln des Bildes würden für sich dieselbe Quelle nennen.</translation>
    </message>
    <message>
        <source>Decoder lineage</source>
        <translation>Decoderlinie</translation>
    </message>
    <message>
        <source>%1; asked by itself, with all lineages equally likely beforehand, its probability is %2.</source>
        <translation>%1; für sich gefragt, bei vorab gleich wahrscheinlichen Linien, beträgt ihre Wahrscheinlichkeit %2.</translation>
    </message>
    <message>
        <source>Nearest sources</source>
        <translation>Nächste Quellen</translation>
    </message>
    <message>
        <source>; in brackets the distance of the traces.</source>
        <translation>; in Klammern der Abstand der Spuren.</translation>
    </message>
    <message>
        <source> (log10 LR of the source named above %1)</source>
        <translation> (log10 LR der oben genannten Quelle %1)</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>Was jeder Teil sagt</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Root mean square %1 grey levels of 255.</source>
        <translation>Quadratisches Mittel %1 Graustufen von 255.</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>None: no likelihood ratio is given.</source>
        <translation>Keine: Es wird kein Likelihood-Quotient angegeben.</translation>
    </message>
    <message>
        <source>Nearest condition</source>
        <translation>Nächstliegende Bedingung</translation>
    </message>
    <message>
        <source>none was measured</source>
        <translation>keine wurde gemessen</translation>
    </message>
    <message>
        <source>Measured error rates</source>
        <translation>Gemessene Fehlerraten</translation>
    </message>
    <message>
        <source>None was made for this item.</source>
        <translation>Für dieses Asservat wurde keine vorgenommen.</translation>
    </message>
    <message>
        <source>The trace was exchanged for that of %1 (method %2). Named before: %3; named after: %4. The picture stayed the same to %5 dB PSNR and %6 SSIM. %7</source>
        <translation>Die Spur wurde gegen die von %1 getauscht (Verfahren %2). Vorher benannt: %3; nachher benannt: %4. Das Bild blieb bis auf %5 dB PSNR und %6 SSIM gleich. %7</translation>
    </message>
    <message>
        <source>The exchange did not move the attribution.</source>
        <translation>Der Tausch hat die Zuordnung nicht verändert.</translation>
    </message>
    <message>
        <source>Counterfactual check</source>
        <translation>Kontrafaktische Prüfung</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>
The file had it when this report was made, too.</source>
        <translation>
Die Datei hatte ihn auch bei Erstellung dieses Berichts.</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>%1, log entry %2</source>
        <translation>%1, Protokolleintrag %2</translation>
    </message>
    <message>
        <source>What the file states about itself</source>
        <translation>Was die Datei über sich selbst aussagt</translation>
    </message>
    <message>
        <source>Apart from the pixels, and without part in the ratios above: metadata can be forged and stripped.</source>
        <translation>Unabhängig von den Pixeln und ohne Anteil an den obigen Quotienten: Metadaten können gefälscht und entfernt werden.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Notes of the examiner</source>
        <translation>Notizen der/des Sachverständigen</translation>
    </message>
    <message>
        <source>Comparison of sources</source>
        <translation>Vergleich von Quellen</translation>
    </message>
    <message>
        <source>No sets of images were compared in this case.</source>
        <translation>In diesem Fall wurden keine Mengen von Bildern verglichen.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>A diffusion model that has learned camera photographs only reconstructs the image; what it does not reconstruct is the residual. Statistics of the image and of the residual, on the grid of the file, and what a convolutional network reads from the finest structure of the image, are reduced to a trace: a row of numbers that varies with the source and as little as possible with content, style and processing. A probabilistic model of how traces vary within and between sources (probabilistic linear discriminant analysis) gives the likelihood of the trace under each source of the library and under an unknown source; their ratios are calibrated on images that had no part in training. After: Xu et al., Causal Fingerprints of AI Generative Models, arXiv 2509.15406. Structure of this report: SWGDE 18-Q-002. Conclusions: ENFSI guideline (section 8).</source>
        <translation>Ein Diffusionsmodell, das nur Kamerafotos gelernt hat, rekonstruiert das Bild; was es nicht rekonstruiert, ist das Residuum. Statistiken des Bildes und des Residuums, auf dem Raster der Datei, und was ein Faltungsnetz aus der feinsten Struktur des Bildes liest, werden auf eine Spur reduziert: eine Zahlenreihe, die mit der Quelle variiert und möglichst wenig mit Inhalt, Stil und Verarbeitung. Ein probabilistisches Modell, wie Spuren innerhalb von und zwischen Quellen variieren (probabilistische lineare Diskriminanzanalyse), ergibt die Likelihood der Spur unter jeder Quelle der Bibliothek und unter einer unbekannten Quelle; deren Quotienten sind an Bildern kalibriert, die am Training keinen Anteil hatten. Nach: Xu et al., Causal Fingerprints of AI Generative Models, arXiv 2509.15406. Aufbau dieses Berichts: SWGDE 18-Q-002. Schlussfolgerungen: ENFSI-Leitlinie (Abschnitt 8).</translation>
    </message>
    <message>
        <source>Versions and weights</source>
        <translation>Versionen und Gewichte</translation>
    </message>
    <message>
        <source>Program of this report</source>
        <translation>Programm dieses Berichts</translation>
    </message>
    <message>
        <source>Program of the analyses</source>
        <translation>Programm der Analysen</translation>
    </message>
    <message>
        <source>Devices of the analyses</source>
        <translation>Geräte der Analysen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>, nearest to item %1</source>
        <translation>, am nächsten zu Asservat %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>at a rate of %1 among %2 %3 images (95 % interval %4) after %5</source>
        <translation>mit einer Rate von %1 bei %2 Bildern (%3; 95-%-Intervall %4) nach %5</translation>
    </message>
    <message>
        <source>Saving an image again, with nothing else done to it, changed the source that is named first: %1.</source>
        <translation>Erneutes Speichern eines Bildes, ohne weitere Veränderung, änderte die zuerst genannte Quelle: %1.</translation>
    </message>
    <message>
        <source>Library of sources</source>
        <translation>Quellenbibliothek</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Scale of conclusions</source>
        <translation>Skala der Schlussfolgerungen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Extract of the log</source>
        <translation>Auszug aus dem Protokoll</translation>
    </message>
    <message>
        <source>The case keeps a log in which each entry holds the SHA-256 of the one before. %1 of its %2 stand here; the hash of the last one pins them all: a log with another history has another one.</source>
        <translation>Der Fall führt ein Protokoll, in dem jeder Eintrag den SHA-256 des vorigen enthält. %1 seiner %2 stehen hier; der Hash des letzten legt alle fest: Ein Protokoll mit anderem Verlauf hat einen anderen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Falldatei</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Hash of the last entry</source>
        <translation>Hash des letzten Eintrags</translation>
    </message>
    <message>
        <source>When this report was made the chain of all entries was checked, and every record of the case against it: no difference was found.</source>
        <translation>Bei Erstellung dieses Berichts wurden die Kette aller Einträge und jede Aufzeichnung des Falls gegen sie geprüft: Es wurde keine Abweichung gefunden.</translation>
    </message>
    <message>
        <source>When this report was made the records of the case did not agree with the log (%1):</source>
        <translation>Bei Erstellung dieses Berichts stimmten die Aufzeichnungen des Falls nicht mit dem Protokoll überein (%1):</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>and others, which “whorl-cli verify” names</source>
        <translation>und weitere, die „whorl-cli verify“ nennt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>SHA-256 of the entry, first 16 digits</source>
        <translation>SHA-256 des Eintrags, erste 16 Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left out</source>
        <translation>
            <numerusform>%n Eintrag ausgelassen</numerusform>
            <numerusform>%n Einträge ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>The undersigned examined the items named in section 3 by the method of section 6. This report (document %1) states the findings; the limitations of section 7 belong to them. Whether the method lies within the laboratory&apos;s scope of accreditation, and the qualification of those who sign, the laboratory states here:</source>
        <translation>Die Unterzeichnenden haben die in Abschnitt 3 genannten Asservate nach der Methode von Abschnitt 6 untersucht. Dieser Bericht (Dokument %1) gibt die Befunde wieder; die Einschränkungen von Abschnitt 7 gehören dazu. Ob die Methode in den Akkreditierungsumfang des Labors fällt und welche Qualifikation die Unterzeichnenden haben, gibt das Labor hier an:</translation>
    </message>
    <message>
        <source>Accreditation of the method</source>
        <translation>Akkreditierung der Methode</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifikationen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Datum und Ort</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Technical review</source>
        <translation>Fachliche Prüfung</translation>
    </message>
    <message>
        <source>Approved for release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>no case number</source>
        <translation>kein Aktenzeichen</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>The case holds no items.</source>
        <translation>Der Fall enthält keine Asservate.</translation>
    </message>
    <message>
        <source>Residual: what the diffusion model does not reconstruct. %1 x %2 pixels at native size from column %3, row %4; mean of the three colours, grey 128 is zero, differences %5 times enlarged.</source>
        <translation>Residuum: was das Diffusionsmodell nicht rekonstruiert. %1 x %2 Pixel in Originalgröße ab Spalte %3, Zeile %4; Mittel der drei Farben, Grau 128 ist null, Differenzen %5-fach vergrößert.</translation>
    </message>
    <message>
        <source>Fourier magnitude of that residual, logarithmic, frequency zero in the middle. Regular bright points are periodic traces.</source>
        <translation>Fourier-Betrag dieses Residuums, logarithmisch, Frequenz null in der Mitte. Regelmäßige helle Punkte sind periodische Spuren.</translation>
    </message>
    <message>
        <source>Attribution map: the source that each of %1 cells of %2 pixels would name alone, and how many cells name it. The stronger the colour, the better the cell fits that source.</source>
        <translation>Zuordnungskarte: die Quelle, die jede von %1 Zellen zu %2 Pixeln für sich nennen würde, und wie viele Zellen sie nennen. Je kräftiger die Farbe, desto besser passt die Zelle zu dieser Quelle.</translation>
    </message>
    <message>
        <source>Attribution map of item %1; cells by source: %2</source>
        <translation>Zuordnungskarte von Asservat %1; Zellen je Quelle: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other sources together</source>
        <translation>
            <numerusform>%n andere Quelle</numerusform>
            <numerusform>%n andere Quellen zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability of each source if all of them, and an unknown source, were equally likely beforehand; at the right the log10 likelihood ratio of the source against all others.</source>
        <translation>Wahrscheinlichkeit jeder Quelle, wenn alle Quellen und eine unbekannte vorab gleich wahrscheinlich wären; rechts der log10-Likelihood-Quotient der Quelle gegen alle anderen.</translation>
    </message>
    <message>
        <source>How well each source explains the image, relative to the others. These scores are not calibrated: they are no probabilities, and no likelihood ratio is given.</source>
        <translation>Wie gut jede Quelle das Bild im Vergleich zu den anderen erklärt. Diese Werte sind nicht kalibriert: Sie sind keine Wahrscheinlichkeiten, und es wird kein Likelihood-Quotient angegeben.</translation>
    </message>
    <message>
        <source>%1 of item %2: %3</source>
        <translation>%1 von Asservat %2: %3</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Uncalibrated scores</source>
        <translation>Unkalibrierte Werte</translation>
    </message>
    <message>
        <source>Place of the image (cross) among the mean traces of the sources, in the two directions in which the sources differ most; in standard deviations within a source. Other directions are not seen here: the list of nearest sources counts.</source>
        <translation>Lage des Bildes (Kreuz) unter den mittleren Spuren der Quellen, in den zwei Richtungen, in denen sich die Quellen am meisten unterscheiden; in Standardabweichungen innerhalb einer Quelle. Andere Richtungen sind hier nicht zu sehen: Maßgeblich ist die Liste der nächsten Quellen.</translation>
    </message>
    <message>
        <source>Item %1 at %2, %3; nearest: %4</source>
        <translation>Asservat %1 bei %2, %3; am nächsten: %4</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, document %2</source>
        <translation>%1, Dokument %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not given: no calibration</source>
        <translation>nicht angegeben: keine Kalibrierung</translation>
    </message>
    <message>
        <source>No likelihood ratio and no level of support are given, because the scores of this analysis do not rest on a calibration set.</source>
        <translation>Es werden weder Likelihood-Quotient noch Grad der Stützung angegeben, weil die Werte dieser Analyse nicht auf einem Kalibrierungssatz beruhen.</translation>
    </message>
    <message>
        <source>no support for either proposition</source>
        <translation>keine Hypothese wird gestützt</translation>
    </message>
    <message>
        <source>What was measured is about as probable %1 as %2: it supports neither proposition.</source>
        <translation>Die Messergebnisse sind etwa gleich wahrscheinlich, %1, wie %2: Keine der Hypothesen wird gestützt.</translation>
    </message>
    <message>
        <source>%1 for the %2 proposition</source>
        <translation>%1 für die %2 Hypothese</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>%1 support for the %2 proposition</source>
        <translation>die %2 Hypothese wird %1 gestützt</translation>
    </message>
    <message>
        <source>What was measured is about %1 times more probable %2 than %3: %4.</source>
        <translation>Die Messergebnisse sind etwa %1-mal so wahrscheinlich, %2, wie %3: %4.</translation>
    </message>
    <message>
        <source>if the image was made by a generative model</source>
        <translation>wenn das Bild von einem generativen Modell erzeugt wurde</translation>
    </message>
    <message>
        <source>if it is a camera photograph</source>
        <translation>wenn es ein Kamerafoto ist</translation>
    </message>
    <message>
        <source>Does the image come from a source outside the library?</source>
        <translation>Stammt das Bild aus einer Quelle außerhalb der Bibliothek?</translation>
    </message>
    <message>
        <source>The image comes from a source that is not in the library.</source>
        <translation>Das Bild stammt aus einer Quelle, die nicht in der Bibliothek ist.</translation>
    </message>
    <message>
        <source>The image comes from one of the %1 sources of the library, camera photographs among them, each with equal weight.</source>
        <translation>Das Bild stammt aus einer der %1 Quellen der Bibliothek, Kamerafotos eingeschlossen, jede mit gleichem Gewicht.</translation>
    </message>
    <message>
        <source>if the image comes from a source outside the library</source>
        <translation>wenn das Bild aus einer Quelle außerhalb der Bibliothek stammt</translation>
    </message>
    <message>
        <source>if it comes from one of the sources of the library</source>
        <translation>wenn es aus einer der Quellen der Bibliothek stammt</translation>
    </message>
    <message>
        <source>Did %1 make the image?</source>
        <translation>Hat %1 das Bild erzeugt?</translation>
    </message>
    <message>
        <source>The image was made by %1.</source>
        <translation>Das Bild wurde von %1 erzeugt.</translation>
    </message>
    <message>
        <source>if the image was made by %1</source>
        <translation>wenn das Bild von %1 erzeugt wurde</translation>
    </message>
    <message>
        <source>if it comes from another source</source>
        <translation>wenn es aus einer anderen Quelle stammt</translation>
    </message>
    <message>
        <source>This does not say which source it is, nor that the image is authentic.</source>
        <translation>Dies besagt nicht, um welche Quelle es sich handelt, noch dass das Bild echt ist.</translation>
    </message>
    <message>
        <source>This concerns the trace in the pixels, not what the image shows.</source>
        <translation>Dies betrifft die Spur in den Pixeln, nicht das, was das Bild zeigt.</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>nicht analysiert</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>could not be analysed</source>
        <translation>konnte nicht analysiert werden</translation>
    </message>
    <message>
        <source>%1 support: %2</source>
        <translation>Stützung %1: %2</translation>
    </message>
    <message>
        <source>The right source is among the first three (mean over sources)</source>
        <translation>Die richtige Quelle ist unter den ersten drei (Mittel über die Quellen)</translation>
    </message>
    <message>
        <source>The decoder lineage named is the right one (mean over lineages)</source>
        <translation>Die genannte Decoderlinie ist die richtige (Mittel über die Linien)</translation>
    </message>
    <message>
        <source>Camera photograph against generated, known generators (area under ROC)</source>
        <translation>Kamerafoto gegen erzeugtes Bild, bekannte Generatoren (Fläche unter der ROC-Kurve)</translation>
    </message>
    <message>
        <source>Camera photograph against generated, generators never seen (area under ROC)</source>
        <translation>Kamerafoto gegen erzeugtes Bild, nie gesehene Generatoren (Fläche unter der ROC-Kurve)</translation>
    </message>
    <message>
        <source>Enrolled source against unknown source (area under ROC)</source>
        <translation>Aufgenommene gegen unbekannte Quelle (Fläche unter der ROC-Kurve)</translation>
    </message>
    <message>
        <source>Right source named while unknown ones are rejected (open-set OSCR area)</source>
        <translation>Richtige Quelle genannt bei Zurückweisung unbekannter (Fläche OSCR, offene Menge)</translation>
    </message>
    <message>
        <source>A variant never seen is named as its own line</source>
        <translation>Eine nie gesehene Variante wird als ihre eigene Linie genannt</translation>
    </message>
    <message>
        <source>The source named first is the right one, images from other providers</source>
        <translation>Die zuerst genannte Quelle ist die richtige, Bilder anderer Anbieter</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 1 image</source>
        <translation>Gleichfehlerrate, Quelle aus 1 Bild aufgenommen</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 5 images</source>
        <translation>Gleichfehlerrate, Quelle aus 5 Bildern aufgenommen</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 10 images</source>
        <translation>Gleichfehlerrate, Quelle aus 10 Bildern aufgenommen</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 20 images</source>
        <translation>Gleichfehlerrate, Quelle aus 20 Bildern aufgenommen</translation>
    </message>
    <message>
        <source>Cost of the log-likelihood ratios, Cllr (0: perfect, 1: uninformative)</source>
        <translation>Kosten der Log-Likelihood-Quotienten, Cllr (0: vollkommen, 1: ohne Aussage)</translation>
    </message>
    <message>
        <source>The same if the calibration were ideal, minimum Cllr</source>
        <translation>Dasselbe bei idealer Kalibrierung, minimaler Cllr</translation>
    </message>
    <message>
        <source>Expected calibration error of the probabilities</source>
        <translation>Erwarteter Kalibrierungsfehler der Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Another source is named after re-saving alone (share of images)</source>
        <translation>Nach bloßem erneutem Speichern wird eine andere Quelle genannt (Anteil der Bilder)</translation>
    </message>
    <message>
        <source>as-is (files as delivered)</source>
        <translation>as-is (Dateien wie geliefert)</translation>
    </message>
    <message>
        <source>equalized (cut at a random offset and saved again as JPEG, quality 75 to 95)</source>
        <translation>equalized (an zufälligem Versatz geschnitten und erneut als JPEG gespeichert, Qualität 75 bis 95)</translation>
    </message>
    <message>
        <source>%1 (width and height multiplied by that)</source>
        <translation>%1 (Breite und Höhe damit multipliziert)</translation>
    </message>
    <message>
        <source>more than 1, up to 10</source>
        <translation>mehr als 1, bis 10</translation>
    </message>
    <message>
        <source>10 to 100</source>
        <translation>10 bis 100</translation>
    </message>
    <message>
        <source>100 to 1,000</source>
        <translation>100 bis 1000</translation>
    </message>
    <message>
        <source>1,000 to 10,000</source>
        <translation>1000 bis 10 000</translation>
    </message>
    <message>
        <source>10,000 to 1,000,000</source>
        <translation>10 000 bis 1 000 000</translation>
    </message>
    <message>
        <source>above 1,000,000</source>
        <translation>über 1 000 000</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>%1 gestützt</translation>
    </message>
    <message>
        <source>ENFSI Guideline for Evaluative Reporting in Forensic Science, version 3.0 (European Network of Forensic Science Institutes, 2015). A ratio below 1 supports the second proposition by its reciprocal.</source>
        <translation>ENFSI Guideline for Evaluative Reporting in Forensic Science, Version 3.0 (European Network of Forensic Science Institutes, 2015). Ein Quotient unter 1 stützt die zweite Hypothese mit seinem Kehrwert.</translation>
    </message>
    <message>
        <source>A likelihood ratio tells how much more probable the findings are under one proposition than under the other. It does not tell how probable a proposition is: that also depends on everything else that is known in the case, which is for the court to weigh.</source>
        <translation>Ein Likelihood-Quotient gibt an, um wie viel wahrscheinlicher die Befunde unter einer Hypothese sind als unter der anderen. Er gibt nicht an, wie wahrscheinlich eine Hypothese ist: Das hängt auch von allem anderen ab, was im Fall bekannt ist, und das zu würdigen ist Sache des Gerichts.</translation>
    </message>
    <message>
        <source>The findings hold for the propositions and the information of section 1. If either changes, the findings have to be evaluated anew.</source>
        <translation>Die Befunde gelten für die Hypothesen und die Angaben von Abschnitt 1. Ändert sich eines davon, sind die Befunde neu zu bewerten.</translation>
    </message>
    <message>
        <source>Sources that share a decoder leave similar traces. Where two of them explain an image about equally well the report says so; the lineage is then better supported than the single source.</source>
        <translation>Quellen mit gemeinsamem Decoder hinterlassen ähnliche Spuren. Wo zwei von ihnen ein Bild etwa gleich gut erklären, sagt der Bericht das; die Linie ist dann besser gestützt als die einzelne Quelle.</translation>
    </message>
    <message>
        <source>Ratios are capped at what their calibration set can support, and hold for images like those of that set. The error rates of section 6 were measured on a benchmark; its images need not resemble those of this case.</source>
        <translation>Die Quotienten sind auf das begrenzt, was ihr Kalibrierungssatz tragen kann, und gelten für Bilder wie die jenes Satzes. Die Fehlerraten von Abschnitt 6 wurden an einer Vergleichssammlung gemessen, deren Bilder denen dieses Falls nicht ähneln müssen.</translation>
    </message>
    <message>
        <source>Compression, scaling, screenshots, filters and deliberate removal of traces weaken or falsify a trace. A trace can be imitated on purpose.</source>
        <translation>Kompression, Skalierung, Bildschirmfotos, Filter und absichtliches Entfernen von Spuren schwächen oder verfälschen eine Spur. Eine Spur kann absichtlich nachgeahmt werden.</translation>
    </message>
    <message>
        <source>An unknown source is never evidence that an image is authentic. A camera photograph is a statement about the trace in the pixels: it does not say that the image shows what happened, nor that it was not edited.</source>
        <translation>Eine unbekannte Quelle ist nie ein Beleg dafür, dass ein Bild echt ist. „Kamerafoto“ ist eine Aussage über die Spur in den Pixeln: Sie besagt nicht, dass das Bild zeigt, was geschehen ist, noch dass es nicht bearbeitet wurde.</translation>
    </message>
    <message>
        <source>Metadata can be forged and stripped. It is reported beside the pixels and has no part in the ratios.</source>
        <translation>Metadaten können gefälscht und entfernt werden. Sie werden neben den Pixeln berichtet und haben keinen Anteil an den Quotienten.</translation>
    </message>
    <message>
        <source>An attribution map shows, cell by cell, which source would be named from that cell alone. A single cell carries little; only connected areas should be read.</source>
        <translation>Eine Zuordnungskarte zeigt Zelle für Zelle, welche Quelle aus dieser Zelle allein genannt würde. Eine einzelne Zelle sagt wenig; nur zusammenhängende Flächen sollten gelesen werden.</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>moderately strong</source>
        <translation>mäßig stark</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>sehr stark</translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation>äußerst stark</translation>
    </message>
    <message>
        <source>The findings give %1 support for a camera photograph rather than an image from an enrolled or unknown generator.</source>
        <translation>Die Befunde stützen ein Kamerafoto gegenüber einem Bild eines aufgenommenen oder unbekannten Generators %1.</translation>
    </message>
    <message>
        <source>The findings give %1 support for a source outside the library rather than an enrolled one.</source>
        <translation>Die Befunde stützen eine Quelle außerhalb der Bibliothek gegenüber einer aufgenommenen %1.</translation>
    </message>
    <message>
        <source>The findings give %1 support for %2 as the source rather than another source.</source>
        <translation>Die Befunde stützen %2 als Quelle gegenüber einer anderen Quelle %1.</translation>
    </message>
    <message>
        <source>Could not be analysed: %1.</source>
        <translation>Konnte nicht analysiert werden: %1.</translation>
    </message>
    <message>
        <source>Not applicable: %1.</source>
        <translation>Nicht anwendbar: %1.</translation>
    </message>
    <message>
        <source>No source was scored.</source>
        <translation>Es wurde keine Quelle bewertet.</translation>
    </message>
    <message>
        <source>the image has %1 x %2 pixels, at least 128 a side are needed</source>
        <translation>das Bild hat %1 x %2 Pixel, nötig sind mindestens 128 je Seite</translation>
    </message>
    <message>
        <source>no part of the image has enough texture: it is flat or clipped</source>
        <translation>kein Teil des Bildes hat genug Textur: Es ist flach oder übersteuert</translation>
    </message>
    <message>
        <source>the file is truncated: only the first %1 rows were analysed</source>
        <translation>die Datei ist unvollständig: Nur die ersten %1 Zeilen wurden analysiert</translation>
    </message>
    <message>
        <source>the image is smaller than one tile of 128 x 128 pixels</source>
        <translation>das Bild ist kleiner als eine Kachel von 128 x 128 Pixeln</translation>
    </message>
    <message>
        <source>not a library of sources</source>
        <translation>keine Quellenbibliothek</translation>
    </message>
    <message>
        <source>the library was enrolled with other weights</source>
        <translation>die Bibliothek wurde mit anderen Gewichten aufgenommen</translation>
    </message>
    <message>
        <source>enrol its sources again with these weights</source>
        <translation>nehmen Sie ihre Quellen mit diesen Gewichten erneut auf</translation>
    </message>
    <message>
        <source>the library already holds a source named %1</source>
        <translation>die Bibliothek enthält schon eine Quelle namens %1</translation>
    </message>
    <message>
        <source>remove it first, or choose another name</source>
        <translation>entfernen Sie sie zuerst oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the library holds no source named %1</source>
        <translation>die Bibliothek enthält keine Quelle namens %1</translation>
    </message>
    <message>
        <source>a source cannot be named &quot;%1&quot;</source>
        <translation>eine Quelle kann nicht „%1“ heißen</translation>
    </message>
    <message>
        <source>%1 belongs to the shipped library, which is read only</source>
        <translation>%1 gehört zur mitgelieferten Bibliothek, die nur gelesen wird</translation>
    </message>
    <message>
        <source>your library of sources was measured with the weights of another version; until they are enrolled again from their pictures, nothing is compared with: %1</source>
        <translation>Ihre Quellenbibliothek wurde mit den Gewichten einer anderen Version gemessen; bis sie aus ihren Bildern neu aufgenommen sind, wird nicht verglichen mit: %1</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Whorl (schema %1, this version reads up to %2)</source>
        <translation>die Bibliothek wurde von einer neueren Version von Whorl geschrieben (Schema %1, diese Version liest bis %2)</translation>
    </message>
    <message>
        <source>use it with that version; nothing was changed</source>
        <translation>verwenden Sie sie mit jener Version; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>no image of the set could be analysed</source>
        <translation>kein Bild der Menge konnte analysiert werden</translation>
    </message>
    <message>
        <source>there is no CUDA device</source>
        <translation>es gibt kein CUDA-Gerät</translation>
    </message>
    <message>
        <source>not an image</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>this is %1, which is not supported</source>
        <translation>dies ist %1; das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>is a directory, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>not enough memory to decode the picture</source>
        <translation>nicht genug Speicher, um das Bild zu dekodieren</translation>
    </message>
    <message>
        <source>the header claims %1 pixels, over the limit of %2</source>
        <translation>der Dateikopf gibt %1 Pixel an, mehr als die Grenze von %2</translation>
    </message>
    <message>
        <source>the file has %1 bytes, over the limit of %2</source>
        <translation>die Datei hat %1 Byte, mehr als die Grenze von %2</translation>
    </message>
    <message>
        <source>truncated or damaged: %1</source>
        <translation>unvollständig oder beschädigt: %1</translation>
    </message>
    <message>
        <source>the compressed data are damaged</source>
        <translation>die komprimierten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>the file ends before the picture</source>
        <translation>die Datei endet vor dem Bild</translation>
    </message>
    <message>
        <source>wrong extension: the content is %1, the name says %2</source>
        <translation>falsche Dateiendung: Der Inhalt ist %1, der Name sagt %2</translation>
    </message>
    <message>
        <source>the file is truncated, but all rows decoded (%1)</source>
        <translation>die Datei ist unvollständig, aber alle Zeilen wurden dekodiert (%1)</translation>
    </message>
    <message>
        <source>the file is truncated or damaged: %1</source>
        <translation>die Datei ist unvollständig oder beschädigt: %1</translation>
    </message>
    <message>
        <source>palette picture: its colours are quantized</source>
        <translation>Palettenbild: Seine Farben sind quantisiert</translation>
    </message>
    <message>
        <source>16 bits a sample, rounded to 8 for the analysis</source>
        <translation>16 Bit je Abtastwert, für die Analyse auf 8 gerundet</translation>
    </message>
    <message>
        <source>CMYK turned into RGB without its colour profile</source>
        <translation>CMYK ohne sein Farbprofil in RGB umgerechnet</translation>
    </message>
    <message>
        <source>%1 pages; the first is analysed</source>
        <translation>%1 Seiten; die erste wird analysiert</translation>
    </message>
    <message>
        <source>%1 frames; the first is analysed</source>
        <translation>%1 Einzelbilder; das erste wird analysiert</translation>
    </message>
    <message>
        <source>%1 frames; the default picture is analysed</source>
        <translation>%1 Einzelbilder; das Standardbild wird analysiert</translation>
    </message>
    <message>
        <source>%1 pictures; the primary one is analysed</source>
        <translation>%1 Bilder; das primäre wird analysiert</translation>
    </message>
    <message>
        <source>%1 bytes follow the end of the picture</source>
        <translation>%1 Byte folgen auf das Ende des Bildes</translation>
    </message>
    <message>
        <source>the luminance quantization table is not one of the IJG; the quality is that of the nearest</source>
        <translation>die Luminanz-Quantisierungstabelle ist keine der IJG; die Qualität ist die der nächstliegenden</translation>
    </message>
    <message>
        <source>the case is busy in another program</source>
        <translation>der Fall wird gerade von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>schließen Sie ihn dort und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the case cannot be written</source>
        <translation>der Fall kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it is read-only here; copy it to another place</source>
        <translation>er ist hier schreibgeschützt; kopieren Sie ihn an einen anderen Ort</translation>
    </message>
    <message>
        <source>the disk is full or refuses to be written</source>
        <translation>der Datenträger ist voll oder lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>free some space and go on; everything stored before is kept</source>
        <translation>schaffen Sie Platz und fahren Sie fort; alles zuvor Gespeicherte bleibt erhalten</translation>
    </message>
    <message>
        <source>the case is damaged</source>
        <translation>der Fall ist beschädigt</translation>
    </message>
    <message>
        <source>take it from a backup; `whorl-cli verify` tells what is left</source>
        <translation>nehmen Sie ihn aus einer Sicherung; `whorl-cli verify` sagt, was übrig ist</translation>
    </message>
    <message>
        <source>there is no such case</source>
        <translation>diesen Fall gibt es nicht</translation>
    </message>
    <message>
        <source>is not a Whorl case</source>
        <translation>ist kein Whorl-Fall</translation>
    </message>
    <message>
        <source>choose a file that Whorl wrote, named *.whorl</source>
        <translation>wählen Sie eine von Whorl geschriebene Datei namens *.whorl</translation>
    </message>
    <message>
        <source>the case was written by a newer version of Whorl (schema %1, this version reads up to %2)</source>
        <translation>der Fall wurde von einer neueren Version von Whorl geschrieben (Schema %1, diese Version liest bis %2)</translation>
    </message>
    <message>
        <source>open it with that version; nothing was changed</source>
        <translation>öffnen Sie ihn mit jener Version; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>a file of this name exists already</source>
        <translation>eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>open it, or choose another name</source>
        <translation>öffnen Sie sie oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>choose a folder where files can be made</source>
        <translation>wählen Sie einen Ordner, in dem Dateien angelegt werden können</translation>
    </message>
    <message>
        <source>choose another place, or free some space</source>
        <translation>wählen Sie einen anderen Ort oder schaffen Sie Platz</translation>
    </message>
    <message>
        <source>make room on the disk, or choose another folder</source>
        <translation>schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>the case is open for reading only</source>
        <translation>der Fall ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>the case or its folder is read-only here; copy it to a place where you may write</source>
        <translation>der Fall oder sein Ordner ist hier schreibgeschützt; kopieren Sie ihn dorthin, wo Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>it was opened for viewing</source>
        <translation>er wurde zum Ansehen geöffnet</translation>
    </message>
    <message>
        <source>it is open for writing elsewhere: %1</source>
        <translation>er ist anderswo zum Schreiben geöffnet: %1</translation>
    </message>
    <message>
        <source>the file changed while it was copied</source>
        <translation>die Datei änderte sich, während sie kopiert wurde</translation>
    </message>
    <message>
        <source>add it again</source>
        <translation>fügen Sie sie erneut hinzu</translation>
    </message>
    <message>
        <source>is not the file that was examined: its SHA-256 is another</source>
        <translation>ist nicht die untersuchte Datei: Ihr SHA-256 ist ein anderer</translation>
    </message>
    <message>
        <source>choose the file whose SHA-256 is %1</source>
        <translation>wählen Sie die Datei mit dem SHA-256 %1</translation>
    </message>
    <message>
        <source>the file changed since it was added: its SHA-256 is now %1</source>
        <translation>die Datei hat sich seit dem Hinzufügen geändert: Ihr SHA-256 lautet jetzt %1</translation>
    </message>
    <message>
        <source>add it again; it becomes an item of its own</source>
        <translation>fügen Sie sie erneut hinzu; sie wird ein eigenes Asservat</translation>
    </message>
    <message>
        <source>re-locate the item if the file was moved</source>
        <translation>geben Sie den neuen Ort an, falls die Datei verschoben wurde</translation>
    </message>
    <message>
        <source>free some space; what was there before is unchanged</source>
        <translation>schaffen Sie Platz; was vorher da war, ist unverändert</translation>
    </message>
    <message>
        <source>Item %1: the copy of %2 in the case is not the file that was examined.</source>
        <translation>Asservat %1: Die Kopie von %2 im Fall ist nicht die untersuchte Datei.</translation>
    </message>
    <message>
        <source>Item %1: %2 is not the file that was examined; its SHA-256 is another.</source>
        <translation>Asservat %1: %2 ist nicht die untersuchte Datei; ihr SHA-256 ist ein anderer.</translation>
    </message>
    <message>
        <source>Item %1: %2 is missing or cannot be read (%3).</source>
        <translation>Asservat %1: %2 fehlt oder ist nicht lesbar (%3).</translation>
    </message>
    <message>
        <source>A record (%1) of log entry %2 is missing.</source>
        <translation>Eine Aufzeichnung (%1) des Protokolleintrags %2 fehlt.</translation>
    </message>
    <message>
        <source>A record (%1 %2) has no entry in the log.</source>
        <translation>Eine Aufzeichnung (%1 %2) hat keinen Eintrag im Protokoll.</translation>
    </message>
    <message>
        <source>A record (%1 %2) is not what log entry %3 stored.</source>
        <translation>Eine Aufzeichnung (%1 %2) ist nicht, was Protokolleintrag %3 gespeichert hat.</translation>
    </message>
    <message>
        <source>the entry does not have the hash that stands beside it</source>
        <translation>der Eintrag hat nicht den Hash, der bei ihm steht</translation>
    </message>
    <message>
        <source>the entry does not follow the one before it: an entry was changed, inserted or removed</source>
        <translation>der Eintrag folgt nicht auf den vorigen: Ein Eintrag wurde geändert, eingefügt oder entfernt</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>Beweismittel hinzufügen</translation>
    </message>
    <message>
        <source>copy evidence</source>
        <translation>Beweismittel kopieren</translation>
    </message>
    <message>
        <source>withdraw evidence</source>
        <translation>Beweismittel zurückziehen</translation>
    </message>
    <message>
        <source>restore evidence</source>
        <translation>Beweismittel wieder aufnehmen</translation>
    </message>
    <message>
        <source>relocate evidence</source>
        <translation>neuen Ort des Beweismittels angeben</translation>
    </message>
    <message>
        <source>analyse</source>
        <translation>analysieren</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Prüfvermerk</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation>kontrafaktisches Bild</translation>
    </message>
    <message>
        <source>set properties</source>
        <translation>Eigenschaften ändern</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>enrol</source>
        <translation>Quelle aufnehmen</translation>
    </message>
    <message>
        <source>A field of the metadata.</source>
        <translation>Ein Feld der Metadaten.</translation>
    </message>
    <message>
        <source>The IPTC digital source type states: %1. It can be forged or stripped.</source>
        <translation>Der IPTC-Typ der digitalen Quelle besagt: %1. Er kann gefälscht oder entfernt werden.</translation>
    </message>
    <message>
        <source>A C2PA manifest is said to stand at this address. It cannot be checked: nothing is fetched.</source>
        <translation>Unter dieser Adresse soll ein C2PA-Manifest stehen. Das lässt sich nicht prüfen: Es wird nichts abgerufen.</translation>
    </message>
    <message>
        <source>Names %1. Anyone can write or remove such text.</source>
        <translation>Nennt %1. Jeder kann solchen Text schreiben oder entfernen.</translation>
    </message>
    <message>
        <source>The camera is that of a video game: a render with EXIF as of a camera, no photograph.</source>
        <translation>Die Kamera ist die eines Videospiels: eine gerenderte Szene mit EXIF wie von einer Kamera, kein Foto.</translation>
    </message>
    <message>
        <source>Names a camera. EXIF can be copied or written by anyone and does not prove a photograph.</source>
        <translation>Nennt eine Kamera. EXIF kann jeder kopieren oder schreiben; es beweist kein Foto.</translation>
    </message>
    <message>
        <source>A time that the file states, after a clock that nobody vouches for.</source>
        <translation>Eine Zeit, die die Datei angibt, nach einer Uhr, für die niemand bürgt.</translation>
    </message>
    <message>
        <source>A place that the file states.</source>
        <translation>Ein Ort, den die Datei angibt.</translation>
    </message>
    <message>
        <source>An entry of the editing history.</source>
        <translation>Ein Eintrag des Bearbeitungsverlaufs.</translation>
    </message>
    <message>
        <source>Fields that name no generator, camera, time, place or edit are listed up to a limit.</source>
        <translation>Felder, die weder Generator, Kamera, Zeit, Ort noch Bearbeitung nennen, werden nur bis zu einer Grenze aufgeführt.</translation>
    </message>
    <message>
        <source>This metadata is damaged or beyond the limits and was not read.</source>
        <translation>Diese Metadaten sind beschädigt oder jenseits der Grenzen und wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The text as it stands in the file.</source>
        <translation>Der Text, wie er in der Datei steht.</translation>
    </message>
    <message>
        <source>Text of the kind that %1 writes into its images: it names a generator. Anyone can write or remove such text, and it may belong to another picture, as in a screenshot of the program.</source>
        <translation>Text der Art, wie %1 ihn in seine Bilder schreibt: Er nennt einen Generator. Jeder kann solchen Text schreiben oder entfernen, und er kann zu einem anderen Bild gehören, etwa bei einem Bildschirmfoto des Programms.</translation>
    </message>
    <message>
        <source>The thumbnail in the EXIF data was not compared with the picture: %1</source>
        <translation>Das Vorschaubild in den EXIF-Daten wurde nicht mit dem Bild verglichen: %1</translation>
    </message>
    <message>
        <source>The 64 steps row by row.</source>
        <translation>Die 64 Stufen Zeile für Zeile.</translation>
    </message>
    <message>
        <source>The 64 steps row by row: a standard luminance table (IJG), as most programs use it.</source>
        <translation>Die 64 Stufen Zeile für Zeile: eine Standard-Luminanztabelle (IJG), wie die meisten Programme sie verwenden.</translation>
    </message>
    <message>
        <source>The 64 steps row by row: no standard luminance table (IJG); cameras, phones and Adobe programs have their own.</source>
        <translation>Die 64 Stufen Zeile für Zeile: keine Standard-Luminanztabelle (IJG); Kameras, Telefone und Adobe-Programme haben eigene.</translation>
    </message>
    <message>
        <source>The quality whose standard quantization table is nearest to that of the file.</source>
        <translation>Die Qualität, deren Standard-Quantisierungstabelle der der Datei am nächsten kommt.</translation>
    </message>
    <message>
        <source>How colour is sampled and in which order the data stand.</source>
        <translation>Wie Farbe abgetastet ist und in welcher Reihenfolge die Daten stehen.</translation>
    </message>
    <message>
        <source>An earlier compression with finer steps, with the same steps or before a resize or crop leaves none.</source>
        <translation>Eine frühere Kompression mit feineren oder denselben Stufen oder vor einem Skalieren oder Beschneiden hinterlässt keine.</translation>
    </message>
    <message>
        <source>Text hidden in the samples in the way of image generators (stealth PNG info).</source>
        <translation>Text, der nach Art von Bildgeneratoren in den Abtastwerten verborgen ist (stealth PNG info).</translation>
    </message>
    <message>
        <source>The claim signature is right and the signed hash matches the bytes of the file: nothing was changed since the signer signed it. Whether the signer tells the truth is another question.</source>
        <translation>Die Signatur ist richtig, und der signierte Hash passt zu den Bytes der Datei: Seit der Signatur wurde nichts verändert. Ob der Unterzeichner die Wahrheit sagt, ist eine andere Frage.</translation>
    </message>
    <message>
        <source>The manifest is not what its signer signed (%1): what it says carries no weight.</source>
        <translation>Das Manifest ist nicht das, was sein Unterzeichner signiert hat (%1): Was es sagt, hat kein Gewicht.</translation>
    </message>
    <message>
        <source>The signature is right, but the file or its manifest was changed afterwards (%1).</source>
        <translation>Die Signatur ist richtig, aber die Datei oder ihr Manifest wurde danach verändert (%1).</translation>
    </message>
    <message>
        <source>There is a C2PA manifest that cannot be checked: %1.</source>
        <translation>Es gibt ein C2PA-Manifest, das nicht geprüft werden kann: %1.</translation>
    </message>
    <message>
        <source>The signer&apos;s chain of certificates ends in the trust list that you gave.</source>
        <translation>Die Zertifikatskette des Unterzeichners endet in der von Ihnen angegebenen Vertrauensliste.</translation>
    </message>
    <message>
        <source>The signer&apos;s chain of certificates does not end in the trust list that you gave (%1): anyone can make a certificate with any name.</source>
        <translation>Die Zertifikatskette des Unterzeichners endet nicht in der von Ihnen angegebenen Vertrauensliste (%1): Jeder kann ein Zertifikat auf beliebigen Namen ausstellen.</translation>
    </message>
    <message>
        <source>Anyone can make a certificate with any name; give a trust list to learn whether the signer&apos;s chain ends in it.</source>
        <translation>Jeder kann ein Zertifikat auf beliebigen Namen ausstellen; geben Sie eine Vertrauensliste an, um zu erfahren, ob die Kette des Unterzeichners darin endet.</translation>
    </message>
    <message>
        <source>The signer is not known.</source>
        <translation>Der Unterzeichner ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The program that wrote the manifest.</source>
        <translation>Das Programm, das das Manifest schrieb.</translation>
    </message>
    <message>
        <source>Names in the signer&apos;s certificate, which is valid from %1 to %2.</source>
        <translation>Namen im Zertifikat des Unterzeichners, das von %1 bis %2 gilt.</translation>
    </message>
    <message>
        <source>Time of signing after the time stamp authority %1 (its signature is right; the authority itself is not judged).</source>
        <translation>Zeit der Signatur nach der Zeitstempelstelle %1 (deren Signatur ist richtig; die Stelle selbst wird nicht beurteilt).</translation>
    </message>
    <message>
        <source>The time of signing is not established.</source>
        <translation>Die Zeit der Signatur steht nicht fest.</translation>
    </message>
    <message>
        <source>An action that the manifest records.</source>
        <translation>Eine Handlung, die das Manifest aufzeichnet.</translation>
    </message>
    <message>
        <source>The manifest states: %1.</source>
        <translation>Das Manifest besagt: %1.</translation>
    </message>
    <message>
        <source>This assertion was removed from the manifest on purpose; a later signed claim says so. What it stated is not known.</source>
        <translation>Diese Angabe wurde absichtlich aus dem Manifest entfernt; eine spätere signierte Angabe sagt das. Was sie besagte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The image was made from this (%1).</source>
        <translation>Das Bild wurde hieraus gemacht (%1).</translation>
    </message>
    <message>
        <source>A limit of what the manifest proves.</source>
        <translation>Eine Grenze dessen, was das Manifest beweist.</translation>
    </message>
    <message>
        <source>made by a generative AI model trained on sampled content</source>
        <translation>von einem generativen KI-Modell erzeugt, das mit gesammelten Inhalten trainiert wurde</translation>
    </message>
    <message>
        <source>data made by a generative AI model</source>
        <translation>Daten von einem generativen KI-Modell</translation>
    </message>
    <message>
        <source>a composite that includes parts made by generative AI, as by inpainting</source>
        <translation>eine Zusammensetzung mit Teilen aus generativer KI, etwa durch Inpainting</translation>
    </message>
    <message>
        <source>made by an algorithm that was not trained on sampled content: not generative AI</source>
        <translation>von einem Algorithmus erzeugt, der nicht mit gesammelten Inhalten trainiert wurde: keine generative KI</translation>
    </message>
    <message>
        <source>changed by an algorithm without generative AI</source>
        <translation>von einem Algorithmus ohne generative KI verändert</translation>
    </message>
    <message>
        <source>a composite with at least one synthetic part; it does not say that AI made it</source>
        <translation>eine Zusammensetzung mit mindestens einem synthetischen Teil; das besagt nicht, dass KI ihn erzeugt hat</translation>
    </message>
    <message>
        <source>a rendering of data, as a chart; not generative AI</source>
        <translation>eine Darstellung von Daten, etwa ein Diagramm; keine generative KI</translation>
    </message>
    <message>
        <source>drawn by a person with digital tools; not generative AI</source>
        <translation>von einem Menschen mit digitalen Werkzeugen gezeichnet; keine generative KI</translation>
    </message>
    <message>
        <source>made by a person with digital tools; not generative AI</source>
        <translation>von einem Menschen mit digitalen Werkzeugen gemacht; keine generative KI</translation>
    </message>
    <message>
        <source>a recording of a virtual scene, as of a game; not a photograph of a real scene</source>
        <translation>eine Aufnahme einer virtuellen Szene, etwa eines Spiels; kein Foto einer wirklichen Szene</translation>
    </message>
    <message>
        <source>a capture of a screen</source>
        <translation>eine Bildschirmaufnahme</translation>
    </message>
    <message>
        <source>made with software by a person (retired code)</source>
        <translation>mit Software von einem Menschen gemacht (abgelöster Code)</translation>
    </message>
    <message>
        <source>captured from a real scene by a digital camera or recorder</source>
        <translation>von einer Digitalkamera oder einem Aufnahmegerät aus einer wirklichen Szene aufgenommen</translation>
    </message>
    <message>
        <source>captured from a real scene with computational photography, as of a phone</source>
        <translation>mit computergestützter Fotografie aus einer wirklichen Szene aufgenommen, etwa mit einem Telefon</translation>
    </message>
    <message>
        <source>computed from several frames captured from a real scene</source>
        <translation>aus mehreren Aufnahmen einer wirklichen Szene berechnet</translation>
    </message>
    <message>
        <source>a composite of captures from real scenes</source>
        <translation>eine Zusammensetzung von Aufnahmen wirklicher Szenen</translation>
    </message>
    <message>
        <source>digitised from a film negative</source>
        <translation>von einem Filmnegativ digitalisiert</translation>
    </message>
    <message>
        <source>digitised from a film positive</source>
        <translation>von einem Filmpositiv digitalisiert</translation>
    </message>
    <message>
        <source>digitised from a print</source>
        <translation>von einem Abzug digitalisiert</translation>
    </message>
    <message>
        <source>edited by a person with tools without generative AI</source>
        <translation>von einem Menschen mit Werkzeugen ohne generative KI bearbeitet</translation>
    </message>
    <message>
        <source>slightly edited by a person (retired code)</source>
        <translation>von einem Menschen leicht bearbeitet (abgelöster Code)</translation>
    </message>
    <message>
        <source>a composite of several elements</source>
        <translation>eine Zusammensetzung mehrerer Elemente</translation>
    </message>
    <message>
        <source>a digital source type that is not in the IPTC vocabulary</source>
        <translation>ein Typ der digitalen Quelle, der nicht im IPTC-Vokabular steht</translation>
    </message>
    <message>
        <source>calibrated on %1 validation images, as delivered, re-encoded and rescaled; no likelihood ratio above %2 is given</source>
        <translation>kalibriert an %1 Validierungsbildern, wie geliefert, neu kodiert und skaliert; kein Likelihood-Quotient über %2 wird angegeben</translation>
    </message>
    <message>
        <source>A hint, not a finding, that the picture was saved as JPEG before with coarser or other steps, as after editing, an upload or a download. %1</source>
        <translation>Ein Hinweis, kein Befund, dass das Bild früher als JPEG mit gröberen oder anderen Stufen gespeichert war, etwa nach Bearbeitung, Hochladen oder Herunterladen. %1</translation>
    </message>
    <message>
        <source>Measured on %1 photographs: %2 of %3 copies saved once gave this hint (95 % interval %4), %5 of %6 saved before at a quality lower by ten did, %7 of %8 saved before at one higher by ten. The threshold was first chosen with these photographs among others.</source>
        <translation>Gemessen an %1 Fotos: %2 von %3 einmal gespeicherten Kopien gaben diesen Hinweis (95-%-Intervall %4), %5 von %6 zuvor mit um zehn niedrigerer Qualität gespeicherten taten es, %7 von %8 zuvor mit um zehn höherer gespeicherten. Die Schwelle wurde ursprünglich unter anderem an diesen Fotos gewählt.</translation>
    </message>
    <message>
        <source>The thumbnail of %1 pixels shows something else than the picture: the picture was replaced or changed after the thumbnail was made, or the EXIF data come from another file. Look at both. %2</source>
        <translation>Das Vorschaubild von %1 Pixeln zeigt etwas anderes als das Bild: Das Bild wurde ersetzt oder nach der Erstellung des Vorschaubildes verändert, oder die EXIF-Daten stammen aus einer anderen Datei. Sehen Sie sich beide an. %2</translation>
    </message>
    <message>
        <source>The picture fits a part of the thumbnail of %1 pixels: it was cut after the thumbnail was made. %2</source>
        <translation>Das Bild passt zu einem Teil des Vorschaubildes von %1 Pixeln: Es wurde nach dessen Erstellung beschnitten. %2</translation>
    </message>
    <message>
        <source>The thumbnail of %1 pixels fits the picture as a whole; small changes are not seen at that size.</source>
        <translation>Das Vorschaubild von %1 Pixeln passt zum ganzen Bild; kleine Änderungen sind in dieser Größe nicht zu sehen.</translation>
    </message>
    <message>
        <source>Measured on %1 photographs: the own thumbnail was said to differ in %2 of %3, that of another photograph in %4 of %5; a cut to three fifths of each side was told as such in %6 of %7. The thresholds were first chosen with these photographs among others.</source>
        <translation>Gemessen an %1 Fotos: Das eigene Vorschaubild wurde in %2 von %3 Fällen als abweichend bezeichnet, das eines anderen Fotos in %4 von %5; ein Beschnitt auf drei Fünftel jeder Seite wurde in %6 von %7 Fällen als solcher erkannt. Die Schwellen wurden ursprünglich unter anderem an diesen Fotos gewählt.</translation>
    </message>
    <message>
        <source>%1 bits of an invisible watermark read as this message. Chance gives about half of them; anyone can embed the message in any picture with the same open program.</source>
        <translation>%1 Bit eines unsichtbaren Wasserzeichens ergeben diese Nachricht. Zufällig stimmt etwa die Hälfte; jeder kann die Nachricht mit demselben freien Programm in jedes Bild einbetten.</translation>
    </message>
    <message>
        <source>damaged %1: %2</source>
        <translation>beschädigtes %1: %2</translation>
    </message>
    <message>
        <source>%1: would name %2%3</source>
        <translation>%1: würde %2 nennen%3</translation>
    </message>
    <message>
        <source>The image, scaled for this report.</source>
        <translation>Das Bild, für diesen Bericht skaliert.</translation>
    </message>
    <message>
        <source>block frequencies</source>
        <translation>Blockfrequenzen</translation>
    </message>
    <message>
        <source>their spread</source>
        <translation>ihre Streuung</translation>
    </message>
    <message>
        <source>neighbouring pixels</source>
        <translation>benachbarte Pixel</translation>
    </message>
    <message>
        <source>place on the compression grid</source>
        <translation>Lage auf dem Kompressionsraster</translation>
    </message>
    <message>
        <source>network over image and residual</source>
        <translation>Netz über Bild und Residuum</translation>
    </message>
    <message>
        <source>%1 of the residual</source>
        <translation>%1 des Residuums</translation>
    </message>
    <message>
        <source>descent on all measurements</source>
        <translation>Abstieg auf allen Messgrößen</translation>
    </message>
    <message>
        <source>trace exchange</source>
        <translation>Spurentausch</translation>
    </message>
    <message>
        <source>regeneration</source>
        <translation>Neuerzeugung</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alles zusammen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Generative model</source>
        <translation>Generatives Modell</translation>
    </message>
    <message>
        <source>A camera photograph is named as a generator (share of images)</source>
        <translation>Ein Kamerafoto wird als Generator benannt (Anteil der Bilder)</translation>
    </message>
    <message>
        <source>An image of a known generator is named as a camera photograph (share of images)</source>
        <translation>Ein Bild eines bekannten Generators wird als Kamerafoto benannt (Anteil der Bilder)</translation>
    </message>
    <message>
        <source>An image of a generator never seen is named as a camera photograph (share of images)</source>
        <translation>Ein Bild eines nie gesehenen Generators wird als Kamerafoto benannt (Anteil der Bilder)</translation>
    </message>
    <message>
        <source>of the enrolled sources %1 fits best, but the picture is more like a camera photograph than like a generated one: this does not show that it was generated</source>
        <translation>von den Quellen der Bibliothek passt %1 am besten, doch gleicht das Bild eher einem Kamerafoto als einem generierten Bild: Dies zeigt nicht, dass es generiert wurde</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>no image of the source could be analysed</source>
        <translation>kein Bild der Quelle konnte analysiert werden</translation>
    </message>
    <message>
        <source>choose a folder that holds its images</source>
        <translation>wählen Sie einen Ordner, der ihre Bilder enthält</translation>
    </message>
    <message>
        <source>there is no source of your own named %1</source>
        <translation>es gibt keine eigene Quelle namens %1</translation>
    </message>
    <message>
        <source>Log entry %1: the log of case %2, which it merged, is no longer whole.</source>
        <translation>Protokolleintrag %1: Das Protokoll des Falls %2, den er zusammengeführt hat, ist nicht mehr vollständig.</translation>
    </message>
    <message>
        <source>Log entry %1 of part %2: %3.</source>
        <translation>Protokolleintrag %1 des Teils %2: %3.</translation>
    </message>
    <message>
        <source>Log entry %1: %2.</source>
        <translation>Protokolleintrag %1: %2.</translation>
    </message>
    <message>
        <source>The identity of the case is not the one that it was created with.</source>
        <translation>Die Kennung des Falls ist nicht die, mit der er angelegt wurde.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>The log holds what Whorl does not write.</source>
        <translation>Das Protokoll enthält, was Whorl nicht schreibt.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>Die Datenbank ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The case cannot be read to its end: %1.</source>
        <translation>Der Fall kann nicht zu Ende gelesen werden: %1.</translation>
    </message>
    <message>
        <source>entry %1 is missing before entry %2</source>
        <translation>Eintrag %1 fehlt vor Eintrag %2</translation>
    </message>
    <message>
        <source>the entry is not in the form in which entries are written</source>
        <translation>der Eintrag hat nicht die Form, in der Einträge geschrieben werden</translation>
    </message>
    <message>
        <source>the entry stands under another number than its own</source>
        <translation>der Eintrag steht unter einer anderen Nummer als seiner eigenen</translation>
    </message>
    <message>
        <source>No attribution map is shown: the analysis was run without one, and a report computes it for its first items only.</source>
        <translation>Es wird keine Zuordnungskarte gezeigt: Die Analyse lief ohne eine, und ein Bericht berechnet sie nur für seine ersten Asservate.</translation>
    </message>
    <message>
        <source>Finding (section 4)</source>
        <translation>Befund (Abschnitt 4)</translation>
    </message>
    <message>
        <source>, item %1</source>
        <translation>, Asservat %1</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> und andere</translation>
    </message>
    <message>
        <source>%1 (saved as JPEG of that quality)</source>
        <translation>%1 (als JPEG dieser Qualität gespeichert)</translation>
    </message>
    <message>
        <source>at most %1 tiles of 128 x 128 pixels</source>
        <translation>höchstens %1 Kacheln von 128 x 128 Pixeln</translation>
    </message>
    <message>
        <source>reconstruction from noise level %1</source>
        <translation>Rekonstruktion ab Rauschpegel %1</translation>
    </message>
    <message>
        <source>device asked for: %1</source>
        <translation>verlangtes Gerät: %1</translation>
    </message>
    <message>
        <source>The probabilities in the charts rest on what is taken as equally likely beforehand; it stands below each chart. With other assumptions they are other numbers.</source>
        <translation>Die Wahrscheinlichkeiten in den Diagrammen beruhen darauf, was vorab als gleich wahrscheinlich angenommen wird; es steht unter jedem Diagramm. Mit anderen Annahmen ergeben sich andere Zahlen.</translation>
    </message>
    <message>
        <source>calibrated on %1 validation images, as delivered, re-encoded, reduced and enlarged; a photograph and a generated picture taken as equally likely beforehand; no likelihood ratio above %2 is given</source>
        <translation>kalibriert an %1 Validierungsbildern, wie geliefert, neu kodiert, verkleinert und vergrößert; eine Fotografie und ein erzeugtes Bild gelten vorab als gleich wahrscheinlich; kein Likelihood-Quotient über %2 wird angegeben</translation>
    </message>
    <message>
        <source>no single generator fits better than a camera photograph, but all of them together do: this does not show that it was not generated</source>
        <translation>kein einzelner Generator passt besser als eine Kamerafotografie, alle zusammen aber doch: Dies zeigt nicht, dass das Bild nicht erzeugt wurde</translation>
    </message>
    <message>
        <source>the images were analysed with other weights</source>
        <translation>die Bilder wurden mit anderen Gewichten analysiert</translation>
    </message>
    <message>
        <source>analyse them again</source>
        <translation>analysieren Sie sie erneut</translation>
    </message>
    <message>
        <source>the image is under 128 pixels a side</source>
        <translation>das Bild hat weniger als 128 Pixel Kantenlänge</translation>
    </message>
    <message>
        <source>no residual could be computed of these pictures</source>
        <translation>von diesen Bildern konnte kein Residuum berechnet werden</translation>
    </message>
    <message>
        <source>check that their files are where they were</source>
        <translation>prüfen Sie, ob ihre Dateien noch an ihrem Ort sind</translation>
    </message>
    <message>
        <source>a mean residual has a wrong shape</source>
        <translation>ein mittleres Residuum hat eine falsche Form</translation>
    </message>
    <message>
        <source>a mean residual is not whole</source>
        <translation>ein mittleres Residuum ist unvollständig</translation>
    </message>
    <message>
        <source>The case lies on a network share (%1). Write-ahead logging does not work there: the case is written more slowly, and two machines must not open it for writing.</source>
        <translation>Der Fall liegt auf einer Netzfreigabe (%1). Vorausschreibendes Protokollieren geht dort nicht: Der Fall wird langsamer geschrieben, und zwei Rechner dürfen ihn nicht zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>The case was copied while it was open, without the file beside it whose name ends in -wal: what was entered last may be missing. Close the case before it is copied.</source>
        <translation>Der Fall wurde kopiert, während er geöffnet war, ohne die Datei daneben, deren Name auf -wal endet: Was zuletzt eingetragen wurde, kann fehlen. Schließen Sie den Fall, bevor er kopiert wird.</translation>
    </message>
    <message>
        <source>uncalibrated: no picture in HEIC or AVIF was among those that the scores were measured on</source>
        <translation>nicht kalibriert: unter den Bildern, an denen die Werte gemessen wurden, war keines in HEIC oder AVIF</translation>
    </message>
    <message>
        <source>HEIC and AVIF leave marks of their own that were not measured: a photograph can look generated, so no likelihood ratio is given</source>
        <translation>HEIC und AVIF hinterlassen eigene Spuren, die nicht gemessen wurden: Eine Fotografie kann erzeugt aussehen, darum wird kein Likelihood-Quotient angegeben</translation>
    </message>
    <message>
        <source>uncalibrated: hardly any picture that is mostly flat or clipped was among those that the scores were measured on</source>
        <translation>nicht kalibriert: unter den Bildern, an denen die Werte gemessen wurden, war kaum eines, das größtenteils einfarbig oder ausgefressen ist</translation>
    </message>
    <message>
        <source>most of the picture is flat or clipped and holds more of its compression than of a trace, so no likelihood ratio is given</source>
        <translation>der größte Teil des Bildes ist einfarbig oder ausgefressen und enthält mehr von seiner Kompression als von einer Spur, darum wird kein Likelihood-Quotient angegeben</translation>
    </message>
    <message>
        <source>uncalibrated: no picture that was blurred or had noise added was among those that the scores were measured on</source>
        <translation>nicht kalibriert: unter den Bildern, an denen die Werte gemessen wurden, war keines, das weichgezeichnet oder mit Rauschen versehen war</translation>
    </message>
    <message>
        <source>the picture looks blurred, smoothed or noisier than those that the scores were measured on, and then a photograph can look generated, so no likelihood ratio is given</source>
        <translation>das Bild wirkt weichgezeichnet, geglättet oder stärker verrauscht als die, an denen die Werte gemessen wurden; dann kann eine Fotografie wie erzeugt aussehen, daher wird kein Likelihood-Quotient angegeben</translation>
    </message>
    <message>
        <source>Cost of the ratio of generated against photograph, known generators (Cllr)</source>
        <translation>Kosten des Quotienten KI-erzeugt gegen Kamerafoto, bekannte Generatoren (Cllr)</translation>
    </message>
    <message>
        <source>Cost of the ratio of generated against photograph, generators never seen (Cllr)</source>
        <translation>Kosten des Quotienten KI-erzeugt gegen Kamerafoto, nie gesehene Generatoren (Cllr)</translation>
    </message>
    <message>
        <source>The findings of a camera photograph are over %1 times more probable for a generated image (share of images)</source>
        <translation>Die Befunde an einem Kamerafoto sind bei einem KI-erzeugten Bild über %1-mal so wahrscheinlich (Anteil der Bilder)</translation>
    </message>
    <message>
        <source>The findings of an image of a known generator are over %1 times more probable for a photograph (share of images)</source>
        <translation>Die Befunde am Bild eines bekannten Generators sind bei einem Kamerafoto über %1-mal so wahrscheinlich (Anteil der Bilder)</translation>
    </message>
    <message>
        <source>The findings of an image of a generator never seen are over %1 times more probable for a photograph (share of images)</source>
        <translation>Die Befunde am Bild eines nie gesehenen Generators sind bei einem Kamerafoto über %1-mal so wahrscheinlich (Anteil der Bilder)</translation>
    </message>
    <message>
        <source>No likelihood ratio is given of a camera photograph, as it looks blurred or noisy (share of images)</source>
        <translation>Zu einem Kamerafoto wird kein Likelihood-Quotient angegeben, da es weichgezeichnet oder verrauscht aussieht (Anteil der Bilder)</translation>
    </message>
    <message>
        <source>No likelihood ratio is given of a generated image, as it looks blurred or noisy (share of images)</source>
        <translation>Zu einem KI-erzeugten Bild wird kein Likelihood-Quotient angegeben, da es weichgezeichnet oder verrauscht aussieht (Anteil der Bilder)</translation>
    </message>
    <message>
        <source>Which source does it come from? (asked of the most probable source)</source>
        <translation>Aus welcher Quelle stammt es? (gefragt nach der wahrscheinlichsten Quelle)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the case were taken out of the examination by the user; the log states when and why. They are reported only where they were asked for by number.</source>
        <translation>
            <numerusform>%n Gegenstand des Falls wurde vom Benutzer aus der Untersuchung genommen; das Protokoll sagt, wann und warum. Über ihn wird nur berichtet, wo er mit seiner Nummer verlangt wurde.</numerusform>
            <numerusform>%n Gegenstände des Falls wurden vom Benutzer aus der Untersuchung genommen; das Protokoll sagt, wann und warum. Über sie wird nur berichtet, wo sie mit ihrer Nummer verlangt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Items with the same content, byte for byte: %1. They are one image and count as one finding.</source>
        <translation>Gegenstände mit Byte für Byte gleichem Inhalt: %1. Sie sind ein Bild und zählen als ein Befund.</translation>
    </message>
    <message>
        <source>Of the sources compared, %1 has the highest score. How strongly the findings support it cannot be stated, because the scores are not calibrated.</source>
        <translation>Von den verglichenen Quellen hat %1 den höchsten Wert. Wie stark die Befunde sie stützen, lässt sich nicht sagen, weil die Werte nicht kalibriert sind.</translation>
    </message>
    <message>
        <source>With what is taken as equally likely beforehand, the others together remain more probable than this one; the likelihood ratio compares it with their average.</source>
        <translation>Bei dem, was vorab als gleich wahrscheinlich gilt, bleiben die anderen zusammen wahrscheinlicher als diese; der Likelihood-Quotient vergleicht sie mit deren Durchschnitt.</translation>
    </message>
    <message>
        <source>%1 has the highest score (not calibrated)</source>
        <translation>%1 hat den höchsten Wert (nicht kalibriert)</translation>
    </message>
    <message>
        <source>no single source; most probable: %1</source>
        <translation>keine einzelne Quelle; am wahrscheinlichsten: %1</translation>
    </message>
    <message>
        <source>The named source is the most probable of all that were compared, with what is taken as equally likely beforehand. The proposition was thus chosen after the comparison; a source that is not in the library can only appear as an unknown source.</source>
        <translation>Die genannte Quelle ist die wahrscheinlichste aller verglichenen, bei dem, was vorab als gleich wahrscheinlich gilt. Die Hypothese wurde also nach dem Vergleich gewählt; eine Quelle, die nicht in der Bibliothek ist, kann nur als unbekannte Quelle erscheinen.</translation>
    </message>
    <message>
        <source>No single source is clearly supported; with a photograph and a generated image equally likely beforehand, the most probable is a camera.</source>
        <translation>Keine einzelne Quelle wird klar gestützt; sind ein Foto und ein erzeugtes Bild vorab gleich wahrscheinlich, so ist am wahrscheinlichsten eine Kamera.</translation>
    </message>
    <message>
        <source>No single source is clearly supported; with a photograph and a generated image equally likely beforehand, the most probable is one outside the library.</source>
        <translation>Keine einzelne Quelle wird klar gestützt; sind ein Foto und ein erzeugtes Bild vorab gleich wahrscheinlich, so ist am wahrscheinlichsten eine außerhalb der Bibliothek.</translation>
    </message>
    <message>
        <source>No single source is clearly supported; with a photograph and a generated image equally likely beforehand, the most probable is %1.</source>
        <translation>Keine einzelne Quelle wird klar gestützt; sind ein Foto und ein erzeugtes Bild vorab gleich wahrscheinlich, so ist am wahrscheinlichsten %1.</translation>
    </message>
    <message>
        <source>no single generator is more probable than a camera photograph, but all of them together are: this does not show that it was not generated</source>
        <translation>kein einzelner Generator ist wahrscheinlicher als ein Kamerafoto, alle zusammen aber sind es: Dies zeigt nicht, dass das Bild nicht erzeugt wurde</translation>
    </message>
    <message>
        <source>%1 was enrolled from this picture and so is not compared with it</source>
        <translation>%1 wurde aus diesem Bild aufgenommen und wird darum nicht mit ihm verglichen</translation>
    </message>
    <message>
        <source>The item was withdrawn from the examination; it stands here because it was asked for.</source>
        <translation>Das Objekt wurde aus der Untersuchung genommen; es steht hier, weil es verlangt wurde.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Of the sources compared, a camera photograph has the highest score. How strongly the findings support it cannot be stated, because the scores are not calibrated.</source>
        <translation>Unter den verglichenen Quellen hat ein Kamerafoto den höchsten Wert. Wie stark die Befunde dafür sprechen, lässt sich nicht angeben, weil die Werte nicht kalibriert sind.</translation>
    </message>
    <message>
        <source>Of the sources compared, one outside the library has the highest score. How strongly the findings support it cannot be stated, because the scores are not calibrated.</source>
        <translation>Unter den verglichenen Quellen hat eine außerhalb der Bibliothek den höchsten Wert. Wie stark die Befunde dafür sprechen, lässt sich nicht angeben, weil die Werte nicht kalibriert sind.</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>relevant</source>
        <translation>relevant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>is a case or another database and is not written over</source>
        <translation>ist ein Fall oder eine andere Datenbank und wird nicht überschrieben</translation>
    </message>
    <message>
        <source>is an image that Whorl did not make and is not written over</source>
        <translation>ist ein Bild, das nicht von Whorl stammt, und wird nicht überschrieben</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>make it, or choose another</source>
        <translation>legen Sie ihn an, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>not a regular file (a pipe, socket or device)</source>
        <translation>keine gewöhnliche Datei (eine Pipe, ein Socket oder ein Gerät)</translation>
    </message>
    <message>
        <source>not all of its names could be read: %1</source>
        <translation>nicht alle Namen darin konnten gelesen werden: %1</translation>
    </message>
    <message>
        <source>only generative models can be enrolled: %1</source>
        <translation>nur generative Modelle können aufgenommen werden: %1</translation>
    </message>
    <message>
        <source>holds no source</source>
        <translation>enthält keine Quelle</translation>
    </message>
    <message>
        <source>is not a Whorl case but a folder or device</source>
        <translation>ist kein Fall von Whorl, sondern ein Ordner oder Gerät</translation>
    </message>
    <message>
        <source>the case was written by an older version of Whorl</source>
        <translation>der Fall wurde von einer älteren Version von Whorl geschrieben</translation>
    </message>
    <message>
        <source>open a copy of it once where it can be written</source>
        <translation>öffnen Sie eine Kopie einmal dort, wo sie geschrieben werden kann</translation>
    </message>
    <message>
        <source>free some space there, or name another folder in TMPDIR</source>
        <translation>schaffen Sie dort Platz, oder nennen Sie in TMPDIR einen anderen Ordner</translation>
    </message>
    <message>
        <source>the case refuses: %1</source>
        <translation>der Fall lehnt ab: %1</translation>
    </message>
    <message>
        <source>there is no room for temporary files</source>
        <translation>für temporäre Dateien ist kein Platz</translation>
    </message>
    <message>
        <source>the properties of the case are damaged</source>
        <translation>die Eigenschaften des Falls sind beschädigt</translation>
    </message>
    <message>
        <source>`whorl-cli verify` tells what else is</source>
        <translation>`whorl-cli verify` sagt, was noch beschädigt ist</translation>
    </message>
    <message>
        <source>a result in the case is damaged</source>
        <translation>ein Ergebnis im Fall ist beschädigt</translation>
    </message>
    <message>
        <source>`whorl-cli verify` tells which</source>
        <translation>`whorl-cli verify` sagt, welches</translation>
    </message>
    <message>
        <source>the findings tell the named generator from other sources, but hardly support that the picture was generated at all: a camera photograph is not excluded</source>
        <translation>die Befunde unterscheiden den genannten Generator von anderen Quellen, stützen aber kaum, dass das Bild überhaupt erzeugt wurde: ein Kamerafoto ist nicht ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 (the file is another one now)</source>
        <translation>%1 (die Datei ist jetzt eine andere)</translation>
    </message>
    <message>
        <source>no single source; all generators together are more probable than a camera photograph</source>
        <translation>keine einzelne Quelle; alle Generatoren zusammen sind wahrscheinlicher als ein Kamerafoto</translation>
    </message>
    <message>
        <source>An image of a generator never seen is named as an enrolled one with a ratio over %1 (share of images)</source>
        <translation>Ein Bild eines nie gesehenen Generators wird als ein aufgenommener benannt, mit einem Quotienten über %1 (Anteil der Bilder)</translation>
    </message>
    <message>
        <source>An image of a known generator is named as another one with a ratio over %1 (share of images)</source>
        <translation>Ein Bild eines bekannten Generators wird als ein anderer benannt, mit einem Quotienten über %1 (Anteil der Bilder)</translation>
    </message>
    <message>
        <source>Two kinds of images were told apart: camera photographs and images of generative models. A drawing, a screenshot, a scan or a rendering is neither, and can look like either.</source>
        <translation>Unterschieden wurden zwei Arten von Bildern: Kamerafotos und Bilder generativer Modelle. Eine Zeichnung, ein Bildschirmfoto, ein Scan oder ein Rendering ist keines von beiden und kann wie beides aussehen.</translation>
    </message>
    <message>
        <source>no error rate was measured for %1 (pictures that it was enrolled from: %2)</source>
        <translation>für %1 wurde keine Fehlerrate gemessen (Bilder, aus denen die Quelle aufgenommen wurde: %2)</translation>
    </message>
    <message>
        <source>uncalibrated: the file says that it is a counterfactual</source>
        <translation>nicht kalibriert: die Datei sagt, dass sie ein kontrafaktisches Bild ist</translation>
    </message>
    <message>
        <source>the file says that Whorl made it as a counterfactual: its trace was exchanged on purpose, so no likelihood ratio is given</source>
        <translation>die Datei sagt, dass Whorl sie als kontrafaktisches Bild gemacht hat: ihre Spur wurde absichtlich ausgetauscht, deshalb wird kein Likelihood-Quotient angegeben</translation>
    </message>
    <message>
        <source>The file says that Whorl made it: a counterfactual, whose trace was exchanged on purpose. It is not evidence.</source>
        <translation>Die Datei sagt, dass Whorl sie gemacht hat: ein kontrafaktisches Bild, dessen Spur absichtlich ausgetauscht wurde. Es ist kein Beweismittel.</translation>
    </message>
    <message>
        <source>That it was generated at all has hardly any support: a camera photograph is not excluded.</source>
        <translation>Dass es überhaupt erzeugt wurde, wird kaum gestützt: Ein Kamerafoto ist nicht ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 support: %2; a photograph is not excluded</source>
        <translation>Stützung %1: %2; ein Foto ist nicht ausgeschlossen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(%1; 95 % interval %2; %3)</source>
        <translation>(%1; 95-%-Intervall %2; %3)</translation>
    </message>
    <message>
        <source>All rates that were measured under this condition stand in section 6.</source>
        <translation>Alle Raten, die unter dieser Bedingung gemessen wurden, stehen in Abschnitt 6.</translation>
    </message>
    <message>
        <source>The change was sought so that the attribution moves, and it moved: this shows what the method measures in this image and is no further evidence of its source.</source>
        <translation>Die Änderung wurde so gesucht, dass sich die Zuordnung bewegt, und sie hat sich bewegt: Das zeigt, was das Verfahren in diesem Bild misst, und ist kein weiterer Beweis für seine Quelle.</translation>
    </message>
    <message>
        <source>In brackets stand 95 % bootstrap intervals over groups of images that belong together. Matched: the same content drawn by each source, all files through one pipeline. Wild: images as they were found.</source>
        <translation>In Klammern stehen 95-%-Bootstrap-Intervalle über Gruppen zusammengehöriger Bilder. Matched: derselbe Inhalt, von jeder Quelle gezeichnet, alle Dateien durch dieselbe Verarbeitung. Wild: Bilder, wie sie vorgefunden wurden.</translation>
    </message>
    <message>
        <source>the picture looks as if another trace had been put over its own, as %1 of 100 pictures with their own trace do: the attribution may be misled</source>
        <translation>das Bild sieht aus, als wäre eine andere Spur über seine eigene gelegt worden, wie bei %1 von 100 Bildern mit eigener Spur: Die Zuordnung kann irregeführt sein</translation>
    </message>
    <message>
        <source>Another source than the right one, or an unknown one, was named at a rate of %1 </source>
        <translation>Eine andere als die richtige Quelle oder eine unbekannte wurde genannt mit einer Rate von %1 </translation>
    </message>
    <message>
        <source>What was measured on %1</source>
        <translation>Was auf %1 gemessen wurde</translation>
    </message>
    <message>
        <source>The trace of %1 was asked for, as which the image is named already: nothing was changed.</source>
        <translation>Verlangt war die Spur von %1, als die das Bild schon benannt ist: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>: item %1</source>
        <translation>: Asservat %1</translation>
    </message>
    <message>
        <source>; left out, for no likelihood ratio is given of them: item %1</source>
        <translation>; ausgelassen, weil für sie kein Likelihood-Quotient angegeben wird: Asservat %1</translation>
    </message>
    <message>
        <source>Measured on images of the benchmark that had no part in training (split %1), against the whole library (enrolment: among sources of its own), under the conditions nearest to the items:</source>
        <translation>Gemessen an Bildern des Benchmarks, die am Training keinen Anteil hatten (Teil %1), gegen die ganze Bibliothek (Aufnahme: unter eigenen Quellen), unter den Bedingungen, die den Asservaten am nächsten kommen:</translation>
    </message>
    <message>
        <source>The enrolled source with the highest likelihood is the right one (mean over sources)</source>
        <translation>Die aufgenommene Quelle mit der höchsten Likelihood ist die richtige (Mittel über die Quellen)</translation>
    </message>
    <message>
        <source>The source named, by probability and with an unknown one among them, is the right one (mean over sources)</source>
        <translation>Die genannte Quelle, nach der Wahrscheinlichkeit und mit einer unbekannten darunter, ist die richtige (Mittel über die Quellen)</translation>
    </message>
    <message>
        <source>calibrated on %1 validation images, %2 of them photographs, as delivered, re-encoded, reduced and enlarged; a photograph and a generated picture taken as equally likely beforehand; no likelihood ratio above %3 is given, and of generated against photograph none above %4</source>
        <translation>kalibriert an %1 Validierungsbildern, davon %2 Fotografien, wie geliefert, neu kodiert, verkleinert und vergrößert; eine Fotografie und ein generiertes Bild gelten vorab als gleich wahrscheinlich; es wird kein Likelihood-Quotient über %3 angegeben, und für generiert gegen Fotografie keiner über %4</translation>
    </message>
    <message>
        <source>no error rate was measured for %1 (pictures that it was enrolled from: %2), so no likelihood ratio is given</source>
        <translation>für %1 wurde keine Fehlerrate gemessen (Bilder, aus denen sie aufgenommen wurde: %2), daher wird kein Likelihood-Quotient angegeben</translation>
    </message>
    <message>
        <source>uncalibrated: no error rate was measured for the named source</source>
        <translation>nicht kalibriert: für die genannte Quelle wurde keine Fehlerrate gemessen</translation>
    </message>
    <message>
        <source>Probability of each source if a photograph and a generated picture were equally likely beforehand, and so were all generators of the library, an unknown one as much as half of those that ship; at the right the log10 likelihood ratio of the source against all others.</source>
        <translation>Wahrscheinlichkeit jeder Quelle, wenn eine Fotografie und ein generiertes Bild vorab gleich wahrscheinlich waren, ebenso alle Generatoren der Bibliothek, ein unbekannter so sehr wie die Hälfte der mitgelieferten; rechts der log10-Likelihood-Quotient der Quelle gegen alle anderen.</translation>
    </message>
    <message>
        <source>The image comes from another source: one of the other %1 sources of the library, each with equal weight, or one outside it, with the weight of half of those that ship.</source>
        <translation>Das Bild stammt aus einer anderen Quelle: einer der übrigen %1 Quellen der Bibliothek, jede mit gleichem Gewicht, oder einer außerhalb, mit dem Gewicht der Hälfte der mitgelieferten.</translation>
    </message>
    <message>
        <source>network over fine detail</source>
        <translation>Netz über die feinen Einzelheiten</translation>
    </message>
    <message>
        <source>First proposition: all images of both sets come from one source. Second proposition: they come from two different sources.</source>
        <translation>Erste Hypothese: Alle Bilder beider Mengen stammen aus einer Quelle. Zweite Hypothese: Sie stammen aus zwei verschiedenen Quellen.</translation>
    </message>
    <message>
        <source>The ratio is calibrated on pairs of sets of images that had no part in training.</source>
        <translation>Der Quotient ist an Paaren von Mengen von Bildern kalibriert, die am Training nicht beteiligt waren.</translation>
    </message>
    <message>
        <source>The ratio is scaled by the calibration of the attribution and never under 1, for pictures of one source often differ as much as those of two.</source>
        <translation>Der Quotient ist mit der Kalibrierung der Zuordnung skaliert und nie unter 1, denn Bilder einer Quelle unterscheiden sich oft ebenso sehr wie die zweier.</translation>
    </message>
    <message>
        <source>The distance is that of the mean traces, in standard deviations within a source.</source>
        <translation>Der Abstand ist der der mittleren Spuren, in Standardabweichungen innerhalb einer Quelle.</translation>
    </message>
    <message>
        <source>How often such a ratio misleads (measured on the benchmark with %1 in each set, by kind of images and processing): over 10 for one source in %2 of the pairs of two sources; over 10 for two sources in %3 of the pairs of one.</source>
        <translation>Wie oft ein solcher Quotient irreführt (am Benchmark gemessen mit %1 in jeder Menge, nach Art der Bilder und Verarbeitung): über 10 für eine Quelle bei %2 der Paare aus zwei Quellen; über 10 für zwei Quellen bei %3 der Paare aus einer.</translation>
    </message>
    <message>
        <source>Whether the models behind the sets share an image decoder is not told.</source>
        <translation>Ob die Modelle hinter den Mengen einen Bilddecoder teilen, ist nicht zu sagen.</translation>
    </message>
    <message>
        <source>What was measured is about %1 times more probable if the models behind the sets share an image decoder than if they do not.</source>
        <translation>Das Gemessene ist etwa %1-mal wahrscheinlicher, wenn die Modelle hinter den Mengen einen Bilddecoder teilen, als wenn nicht.</translation>
    </message>
    <message>
        <source>What was measured is about %1 times more probable if the models behind the sets share no image decoder than if they do.</source>
        <translation>Das Gemessene ist etwa %1-mal wahrscheinlicher, wenn die Modelle hinter den Mengen keinen Bilddecoder teilen, als wenn doch.</translation>
    </message>
    <message>
        <source>Of two different models, this ratio was over 10 for one decoder in %1 of the pairs with two, and over 10 for two in %2 of the pairs with one.</source>
        <translation>Bei zwei verschiedenen Modellen war dieser Quotient über 10 für einen Decoder bei %1 der Paare mit zweien und über 10 für zwei bei %2 der Paare mit einem.</translation>
    </message>
</context>
<context>
    <name>whorl::Words</name>
    <message>
        <source>Camera photograph</source>
        <translation>Kamerafoto</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Unbekannte Quelle</translation>
    </message>
    <message>
        <source>%1 support (likelihood ratio about %2)</source>
        <translation>Stützung: %1 (Likelihood-Quotient etwa %2)</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>&gt; 99.9 %</source>
        <translation>&gt; 99,9 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>whorl::Workspace</name>
    <message>
        <source>Library of sources</source>
        <translation>Quellenbibliothek</translation>
    </message>
    <message>
        <source>enrol them again; the old library is kept beside the new one</source>
        <translation>nehmen Sie sie erneut auf; die alte Bibliothek bleibt neben der neuen erhalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Analysemodul</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Dateien werden hinzugefügt</translation>
    </message>
    <message>
        <source>The library was not changed: %1</source>
        <translation>Die Bibliothek wurde nicht geändert: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>Der Bericht wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>you can look at everything, but nothing is written</source>
        <translation>Sie können alles ansehen, aber nichts wird geschrieben</translation>
    </message>
    <message>
        <source>check that the file is a whole picture, then choose Analyse again</source>
        <translation>Prüfen Sie, ob die Datei ein vollständiges Bild ist, und wählen Sie dann „Erneut analysieren“</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht …</translation>
    </message>
    <message>
        <source>No pictures were found there</source>
        <translation>Dort wurden keine Bilder gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) added</source>
        <translation>
            <numerusform>%Ln Bild hinzugefügt</numerusform>
            <numerusform>%Ln Bilder hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>The comparison of %1 and %2 was entered into the project</source>
        <translation>Der Vergleich von %1 und %2 wurde ins Projekt eingetragen</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 wurde geschrieben</translation>
    </message>
    <message>
        <source>the engine is not loaded</source>
        <translation>das Analysemodul ist nicht geladen</translation>
    </message>
    <message>
        <source>Analysing the images of %1…</source>
        <translation>Die Bilder von %1 werden analysiert …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be used for the enrolment</source>
        <translation>
            <numerusform>%Ln Bild konnte für die Aufnahme nicht verwendet werden</numerusform>
            <numerusform>%Ln Bilder konnten für die Aufnahme nicht verwendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the library</source>
        <translation>%1 wurde aus der Bibliothek entfernt</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>%1 was exported to %2</source>
        <translation>%1 wurde nach %2 exportiert</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 wurde importiert</translation>
    </message>
    <message>
        <source>select them and choose Analyse again (F5)</source>
        <translation>wählen Sie sie aus und dann „Erneut analysieren“ (F5)</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read: %1</source>
        <translation>Die Datei fehlt oder ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>connect the disk that it is on, or choose Locate… if it was moved</source>
        <translation>schließen Sie den Datenträger an, auf dem sie liegt, oder wählen Sie Suchen …, wenn sie verschoben wurde</translation>
    </message>
    <message>
        <source>The file is not the one that was examined: its SHA-256 is another.</source>
        <translation>Die Datei ist nicht die, die untersucht wurde: Ihr SHA-256 ist ein anderer.</translation>
    </message>
    <message>
        <source>do not rely on it until it is explained; choose Locate… if the file that was examined stands elsewhere</source>
        <translation>verlassen Sie sich nicht darauf, bis es geklärt ist; wählen Sie Suchen …, wenn die untersuchte Datei an anderer Stelle liegt</translation>
    </message>
    <message>
        <source>compare with a backup; do not rely on the project until it is explained</source>
        <translation>vergleichen Sie mit einer Sicherung; verlassen Sie sich nicht auf das Projekt, bis es geklärt ist</translation>
    </message>
    <message>
        <source>Further differences of this kind: %1</source>
        <translation>Weitere Abweichungen dieser Art: %1</translation>
    </message>
    <message>
        <source>set the filter of the project to what is missing or changed</source>
        <translation>stellen Sie den Filter des Projekts auf Fehlendes oder Verändertes</translation>
    </message>
    <message>
        <source>Other missing files that were located beside it: %1</source>
        <translation>Weitere fehlende Dateien, die daneben gefunden wurden: %1</translation>
    </message>
    <message>
        <source>%1 was not enrolled; the library is as it was</source>
        <translation>%1 wurde nicht aufgenommen; die Bibliothek ist, wie sie war</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>%1 is written after the report that is being written</source>
        <translation>%1 wird nach dem Bericht geschrieben, der gerade entsteht</translation>
    </message>
    <message>
        <source>Not grouped: %1</source>
        <translation>Nicht gruppiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of pictures that probably share a source</source>
        <translation>
            <numerusform>%n Gruppe von Bildern, die wohl eine gemeinsame Quelle haben</numerusform>
            <numerusform>%n Gruppen von Bildern, die wohl jeweils eine gemeinsame Quelle haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were analysed with other weights; latent space, comparisons and likely groups leave them out</source>
        <translation>
            <numerusform>%Ln Bild wurde mit anderen Gewichten analysiert; Latenzraum, Vergleiche und wahrscheinliche Gruppen lassen es aus</numerusform>
            <numerusform>%Ln Bilder wurden mit anderen Gewichten analysiert; Latenzraum, Vergleiche und wahrscheinliche Gruppen lassen sie aus</numerusform>
        </translation>
    </message>
    <message>
        <source>select all pictures (Ctrl+A) and choose Analyse again (F5)</source>
        <translation>wählen Sie alle Bilder aus (Strg+A) und dann „Erneut analysieren“ (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) left out, of which no likelihood ratio is given</source>
        <translation>
            <numerusform>%Ln Bild ausgelassen, zu dem kein Likelihood-Quotient angegeben wird</numerusform>
            <numerusform>%Ln Bilder ausgelassen, zu denen kein Likelihood-Quotient angegeben wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was enrolled from %Ln picture(s); analyse pictures again to compare them with it</source>
        <translation>
            <numerusform>%1 wurde aus %Ln Bild aufgenommen; analysieren Sie Bilder erneut, um sie damit zu vergleichen</numerusform>
            <numerusform>%1 wurde aus %Ln Bildern aufgenommen; analysieren Sie Bilder erneut, um sie damit zu vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>look for another copy of the picture: larger, or with more texture</source>
        <translation>nach einem anderen Exemplar des Bildes suchen: größer oder mit mehr Struktur</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not pictures of a format that is read, and were left out</source>
        <translation>
            <numerusform>%Ln Datei ist kein Bild in einem lesbaren Format und wurde ausgelassen</numerusform>
            <numerusform>%Ln Dateien sind keine Bilder in einem lesbaren Format und wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>the file changed since it was added: its SHA-256 is now %1</source>
        <translation>die Datei hat sich seit dem Hinzufügen geändert: Ihr SHA-256 lautet jetzt %1</translation>
    </message>
    <message>
        <source>add it again; it becomes an item of its own</source>
        <translation>fügen Sie sie erneut hinzu; sie wird ein eigenes Asservat</translation>
    </message>
</context>
</TS>
