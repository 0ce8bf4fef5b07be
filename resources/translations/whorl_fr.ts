<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>QApplication</name>
    <message>
        <source>Which generative model made an image, and how strong is that evidence?</source>
        <translation>Quel modèle génératif a produit une image, et quelle est la force de cet indice&#xa0;?</translation>
    </message>
    <message>
        <source>Pictures, folders or a project (*.whorl)</source>
        <translation>Images, dossiers ou un projet (*.whorl)</translation>
    </message>
</context>
<context>
    <name>whorl::AttributionDock</name>
    <message>
        <source>The findings point to</source>
        <translation>Les résultats orientent vers</translation>
    </message>
    <message>
        <source>The findings point to a source outside the library</source>
        <translation>Les résultats orientent vers une source hors de la bibliothèque</translation>
    </message>
    <message>
        <source>The findings point to the generator</source>
        <translation>Les résultats orientent vers le générateur</translation>
    </message>
    <message>
        <source>The likelihood ratio is below one.</source>
        <translation>Le rapport de vraisemblance est inférieur à un.</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable if the source is outside the library than if it is an enrolled one.</source>
        <translation>Les résultats sont environ &lt;b&gt;%1&lt;/b&gt; fois plus probables si la source est hors de la bibliothèque que si elle y est enrôlée.</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable for an AI-generated image than for a camera photograph.</source>
        <translation>Les résultats sont environ &lt;b&gt;%1&lt;/b&gt; fois plus probables pour une image générée par IA que pour une photographie.</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable for a camera photograph than for an AI-generated image.</source>
        <translation>Les résultats sont environ &lt;b&gt;%1&lt;/b&gt; fois plus probables pour une photographie que pour une image générée par IA.</translation>
    </message>
    <message>
        <source>No enrolled source explains the trace well. Ways to measure it would by themselves name:</source>
        <translation>Aucune source enrôlée n&apos;explique bien la trace. Prises isolément, les mesures désigneraient&#xa0;:</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; ways to measure the trace by themselves name the same source:</source>
        <translation>&lt;b&gt;%1 sur %2&lt;/b&gt; mesures de la trace désignent isolément la même source&#xa0;:</translation>
    </message>
    <message>
        <source>· %1: %2</source>
        <translation>· %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>✓ %1: %2 support</source>
        <translation>✓ %1&#xa0;: soutien %2</translation>
    </message>
    <message>
        <source>✗ %1: would name %2</source>
        <translation>✗ %1&#xa0;: désignerait %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nearest enrolled sources, with their distance in deviations: %1.</source>
        <translation>Sources enrôlées les plus proches, avec leur distance en écarts-types&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The trace fits the decoder family %1 (probability %2).</source>
        <translation>La trace correspond à la famille de décodeurs %1 (probabilité %2).</translation>
    </message>
    <message>
        <source>The ratio rests on: %1.</source>
        <translation>Le rapport repose sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The error rates for images as they left their source apply.</source>
        <translation>Les taux d&apos;erreur pour images telles qu&apos;elles ont quitté leur source s&apos;appliquent.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Probability of each source</source>
        <translation>Probabilité de chaque source</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Afficher toutes les sources</translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation>Ce qui le limite</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>Aucune image sélectionnée</translation>
    </message>
    <message>
        <source>Select a picture in the project to see which source it is attributed to.</source>
        <translation>Sélectionnez une image du projet pour voir à quelle source elle est attribuée.</translation>
    </message>
    <message>
        <source>The engine could not be loaded</source>
        <translation>Le moteur d&apos;analyse n&apos;a pas pu être chargé</translation>
    </message>
    <message>
        <source>Analysing this picture</source>
        <translation>Analyse de cette image en cours</translation>
    </message>
    <message>
        <source>The answer appears here as soon as it is found.</source>
        <translation>La réponse apparaît ici dès qu&apos;elle est trouvée.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>En attente d&apos;analyse</translation>
    </message>
    <message>
        <source>The picture you look at is taken next.</source>
        <translation>L&apos;image que vous regardez sera traitée ensuite.</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Pas encore analysée</translation>
    </message>
    <message>
        <source>Choose Analyse again (F5) to find its source.</source>
        <translation>Choisissez Analyser à nouveau (F5) pour rechercher sa source.</translation>
    </message>
    <message>
        <source>Could not be analysed</source>
        <translation>N&apos;a pas pu être analysée</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Check that the file is a whole picture, then choose Analyse again (F5).</source>
        <translation>Vérifiez que le fichier est une image complète, puis choisissez Analyser à nouveau (F5).</translation>
    </message>
    <message>
        <source>⚠ Not calibrated: the figures rank the sources but are no measure of strength.</source>
        <translation>⚠ Non calibré&#xa0;: les chiffres classent les sources mais ne mesurent pas la force.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; parts of the picture by themselves name the same source.</source>
        <translation>&lt;b&gt;%1 sur %2&lt;/b&gt; parties de l&apos;image désignent isolément la même source.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The findings speak against it (likelihood ratio about %1)</source>
        <translation>Les résultats parlent contre (rapport de vraisemblance d&apos;environ %1)</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show all %1 sources</source>
        <translation>Afficher les %1 sources</translation>
    </message>
    <message>
        <source>⚠ The file is not the one that was examined: this answer is about that one.</source>
        <translation>⚠ Le fichier n&apos;est plus celui qui a été examiné&#xa0;: cette réponse porte sur le fichier examiné.</translation>
    </message>
    <message>
        <source>Each names the nearest source by itself. What tells photographs from generated pictures as a whole speaks for a photograph here.</source>
        <translation>Chacune nomme par elle-même la source la plus proche. Ce qui distingue dans l’ensemble les photographies des images générées parle ici pour une photographie.</translation>
    </message>
    <message>
        <source>Ways to measure the trace would by themselves name:</source>
        <translation>À elles seules, les façons de mesurer la trace nommeraient :</translation>
    </message>
    <message>
        <source>Not clearly supported; the most probable is</source>
        <translation>Pas clairement soutenue ; la plus probable est</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Score of each source, not calibrated</source>
        <translation>Score de chaque source, non étalonné</translation>
    </message>
    <message>
        <source>No likelihood ratio is given</source>
        <translation>Aucun rapport de vraisemblance n’est donné</translation>
    </message>
    <message>
        <source>The image looks saved again, perhaps cropped; the error rates for images that were saved again apply.</source>
        <translation>L&apos;image semble avoir été réenregistrée, peut-être recadrée&#xa0;; les taux d&apos;erreur des images réenregistrées s&apos;appliquent.</translation>
    </message>
    <message>
        <source>The image looks reduced in size; the error rates for reduced images apply.</source>
        <translation>L&apos;image semble avoir été réduite&#xa0;; les taux d&apos;erreur des images réduites s&apos;appliquent.</translation>
    </message>
    <message>
        <source>The image looks enlarged; the error rates for enlarged images apply.</source>
        <translation>L&apos;image semble avoir été agrandie&#xa0;; les taux d&apos;erreur des images agrandies s&apos;appliquent.</translation>
    </message>
    <message>
        <source>The findings are about as probable if this is the source as if it is another one.</source>
        <translation>Les résultats sont à peu près aussi probables que ce soit la source ou une autre.</translation>
    </message>
    <message>
        <source>The findings are about as probable for an AI-generated image as for a camera photograph.</source>
        <translation>Les résultats sont à peu près aussi probables pour une image générée par IA que pour une photographie.</translation>
    </message>
    <message>
        <source>Measured on such pictures: %1 of those of known generators and &lt;b&gt;%2&lt;/b&gt; of those of generators never seen were named a camera photograph.</source>
        <translation>Mesuré sur de telles images&#xa0;: %1 de celles de générateurs connus et &lt;b&gt;%2&lt;/b&gt; de celles de générateurs jamais vus ont été nommées photographie.</translation>
    </message>
    <message>
        <source>Measured on such pictures: a wrong generator was named with a ratio over 10 for %1 of those of known generators and for &lt;b&gt;%2&lt;/b&gt; of those of generators never seen; a generator was named for %3 of the photographs.</source>
        <translation>Mesuré sur de telles images&#xa0;: un générateur erroné a été nommé avec un rapport supérieur à 10 pour %1 de celles de générateurs connus et pour &lt;b&gt;%2&lt;/b&gt; de celles de générateurs jamais vus&#xa0;; un générateur a été nommé pour %3 des photographies.</translation>
    </message>
    <message>
        <source>Only the enrolled sources and “unknown source” were compared. A source that is not enrolled can resemble one that is. A drawing, a screenshot, a scan or a rendering is neither a photograph nor a generated picture, and can look like either.</source>
        <translation>Seules les sources enregistrées et «&#x202f;source inconnue&#x202f;» ont été comparées. Une source non enregistrée peut ressembler à une source enregistrée. Un dessin, une capture d’écran, un scan ou un rendu n’est ni une photographie ni une image générée, et peut ressembler à l’une ou à l’autre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; parts of the picture by themselves fit no enrolled source well.</source>
        <translation>&lt;b&gt;%1 sur %2&lt;/b&gt; parties de l’image, prises seules, ne correspondent bien à aucune source enregistrée.</translation>
    </message>
    <message>
        <source>This is a result, not an error: nothing can be said about the source of this picture. Look for another copy of it: larger, or with more texture.</source>
        <translation>C’est un résultat, non une erreur&#xa0;: rien ne peut être dit sur la source de cette image. Cherchez-en une autre copie&#xa0;: plus grande ou plus texturée.</translation>
    </message>
    <message>
        <source>The highest score has</source>
        <translation>Le score le plus élevé est celui de</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>No likelihood ratio is given: the scores only rank the sources.</source>
        <translation>Aucun rapport de vraisemblance n’est donné : les scores ne font que classer les sources.</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable if this is the source than if it is another one, a camera or an unknown one among them.</source>
        <translation>Les constatations sont environ &lt;b&gt;%1&lt;/b&gt; fois plus probables si c’est la source que si c’en est une autre, un appareil photo ou une source inconnue compris.</translation>
    </message>
</context>
<context>
    <name>whorl::CaseLink</name>
    <message>
        <source>The project could not be saved as %1: %2</source>
        <translation>Le projet n’a pas pu être enregistré sous %1 : %2</translation>
    </message>
    <message>
        <source>the project is open as before</source>
        <translation>le projet reste ouvert comme avant</translation>
    </message>
    <message>
        <source>%1; the project is open as before</source>
        <translation>%1 ; le projet reste ouvert comme avant</translation>
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
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue to red, light middle</source>
        <translation>Bleu à rouge, milieu clair</translation>
    </message>
    <message>
        <source>Blue to red, dark middle</source>
        <translation>Bleu à rouge, milieu sombre</translation>
    </message>
    <message>
        <source>Gray, neutral middle</source>
        <translation>Gris, milieu neutre</translation>
    </message>
</context>
<context>
    <name>whorl::CompareColumn</name>
    <message>
        <source>Most typical pictures</source>
        <translation>Images les plus typiques</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Remove this side</source>
        <translation>Retirer ce côté</translation>
    </message>
    <message>
        <source>Mean residual</source>
        <translation>Résidu moyen</translation>
    </message>
    <message>
        <source>Mean spectrum of the residuals</source>
        <translation>Spectre moyen des résidus</translation>
    </message>
    <message>
        <source>Pictures of the project</source>
        <translation>Images du projet</translation>
    </message>
    <message>
        <source>Library of sources</source>
        <translation>Bibliothèque de sources</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean residual of the middle of the pictures, green channel; the scale ends at ± %1 grey levels</source>
        <translation>Résidu moyen du centre des images, canal vert&#xa0;; l&apos;échelle s&apos;arrête à ± %1 niveaux de gris</translation>
    </message>
    <message>
        <source>Mean residual (± %1 grey levels) and spectrum over %2</source>
        <translation>Résidu moyen (± %1 niveaux de gris) et spectre sur %2</translation>
    </message>
    <message>
        <source>Mean spectrum of the residuals, coarse structures in the middle</source>
        <translation>Spectre moyen des résidus, structures grossières au centre</translation>
    </message>
</context>
<context>
    <name>whorl::ComparePage</name>
    <message>
        <source>Add a side</source>
        <translation>Ajouter un côté</translation>
    </message>
    <message>
        <source>Keep selection</source>
        <translation>Garder la sélection</translation>
    </message>
    <message>
        <source>Keep the selected pictures as a set that can be compared with another selection</source>
        <translation>Garder les images sélectionnées comme un ensemble à comparer avec une autre sélection</translation>
    </message>
    <message>
        <source>Enter into project</source>
        <translation>Inscrire au projet</translation>
    </message>
    <message>
        <source>Enter this comparison into the project, so that it stands in its log and in reports</source>
        <translation>Inscrire cette comparaison au projet, pour qu&apos;elle figure au journal et dans les rapports</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write this comparison as a PDF document</source>
        <translation>Écrire cette comparaison en document PDF</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Enrôler…</translation>
    </message>
    <message>
        <source>Enrol the selected pictures as a source that pictures are compared with</source>
        <translation>Enrôler les images sélectionnées comme une source à laquelle les images sont comparées</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Sources…</translation>
    </message>
    <message>
        <source>Enrol a folder, rename, describe, remove, export and import sources</source>
        <translation>Enrôler un dossier&#xa0;; renommer, décrire, retirer, exporter et importer des sources</translation>
    </message>
    <message>
        <source>Comparison of each pair</source>
        <translation>Comparaison de chaque paire</translation>
    </message>
    <message>
        <source>Radial spectra of the residuals</source>
        <translation>Spectres radiaux des résidus</translation>
    </message>
    <message>
        <source>Frequency in cycles a pixel</source>
        <translation>Fréquence en cycles par pixel</translation>
    </message>
    <message>
        <source>Mean magnitude (log₁₀)</source>
        <translation>Amplitude moyenne (log₁₀)</translation>
    </message>
    <message>
        <source>Save the plot as PNG, SVG or PDF</source>
        <translation>Enregistrer le graphique en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>Position in the latent space</source>
        <translation>Position dans l&apos;espace latent</translation>
    </message>
    <message>
        <source>These could not be compared: %1</source>
        <translation>N&apos;ont pas pu être comparés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Selected pictures</source>
        <translation>Images sélectionnées</translation>
    </message>
    <message>
        <source>Kept set %1</source>
        <translation>Ensemble gardé %1</translation>
    </message>
    <message>
        <source>All named %1</source>
        <translation>Toutes celles nommées %1</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>The engine could not be loaded</source>
        <translation>Le moteur d&apos;analyse n&apos;a pas pu être chargé</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l&apos;instant</translation>
    </message>
    <message>
        <source>The engine is being loaded…</source>
        <translation>Chargement du moteur d&apos;analyse…</translation>
    </message>
    <message>
        <source>Sources of the library and analysed pictures can be compared here.</source>
        <translation>Les sources de la bibliothèque et les images analysées peuvent être comparées ici.</translation>
    </message>
    <message>
        <source>Enrolled source</source>
        <translation>Source enrôlée</translation>
    </message>
    <message numerus="yes">
        <source>Enrolled from %Ln picture(s)</source>
        <translation>
            <numerusform>Enrôlée à partir de %Ln image</numerusform>
            <numerusform>Enrôlée à partir de %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysed picture(s) of this project</source>
        <translation>
            <numerusform>%Ln image analysée de ce projet</numerusform>
            <numerusform>%Ln images analysées de ce projet</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing the mean residual…</source>
        <translation>Calcul du résidu moyen…</translation>
    </message>
    <message>
        <source>distance %1</source>
        <translation>distance %1</translation>
    </message>
    <message>
        <source>ratio %1
distance %2</source>
        <translation>rapport %1
distance %2</translation>
    </message>
    <message>
        <source>No radial spectrum is kept for %1; compare with pictures of it instead.</source>
        <translation>Aucun spectre radial n&apos;est conservé pour %1&#xa0;; comparez plutôt avec des images de cette source.</translation>
    </message>
    <message>
        <source>Their distance is %1 standard deviations within a source.</source>
        <translation>Leur distance est de %1 écarts-types intra-source.</translation>
    </message>
    <message>
        <source>What was measured on %1 and %2 is about %3 times more probable if they come from the same source than if they come from different ones: &lt;b&gt;%4 support for the same source&lt;/b&gt;. %5</source>
        <translation>Les mesures faites sur %1 et %2 sont environ %3 fois plus probables s&apos;ils viennent de la même source que s&apos;ils viennent de sources différentes&#xa0;: &lt;b&gt;soutien %4 en faveur de la même source&lt;/b&gt;. %5</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A ratio compares “both come from the same source” with “they come from different sources”; sources that are not named here were not compared. The mean residuals show where a measurement comes from and are no proof by themselves.</source>
        <translation>Un rapport compare «&#xa0;les deux viennent de la même source&#xa0;» à «&#xa0;elles viennent de sources différentes&#xa0;»&#xa0;; les sources non nommées ici n&apos;ont pas été comparées. Les résidus moyens montrent d&apos;où vient une mesure et ne prouvent rien par eux-mêmes.</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>The library keeps no mean residual of this source; enrol it again to have one.</source>
        <translation>La bibliothèque ne conserve pas de résidu moyen de cette source ; enrôlez-la à nouveau pour en avoir un.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) of %1 and %2 are unlike those that likelihood ratios were measured on, so no ratio is given with them. %3</source>
        <translation>
            <numerusform>%Ln image de %1 et %2 diffère de celles sur lesquelles les rapports de vraisemblance ont été mesurés&#xa0;; aucun rapport n’est donc donné. %3</numerusform>
            <numerusform>%Ln images de %1 et %2 diffèrent de celles sur lesquelles les rapports de vraisemblance ont été mesurés&#xa0;; aucun rapport n’est donc donné. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are in both %1 and %2, so no likelihood ratio is given between them. %3</source>
        <translation>
            <numerusform>%Ln image se trouve à la fois dans %1 et %2, aussi aucun rapport de vraisemblance n’est-il donné entre elles. %3</numerusform>
            <numerusform>%Ln images se trouvent à la fois dans %1 et %2, aussi aucun rapport de vraisemblance n’est-il donné entre elles. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) unlike those that likelihood ratios were measured on are left out.</source>
        <translation>
            <numerusform>%Ln image qui diffère de celles sur lesquelles les rapports de vraisemblance ont été mesurés est laissée de côté.</numerusform>
            <numerusform>%Ln images qui diffèrent de celles sur lesquelles les rapports de vraisemblance ont été mesurés sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are two enrolled sources. %3 A likelihood ratio needs pictures on both sides.</source>
        <translation>%1 et %2 sont deux sources enregistrées. %3 Un rapport de vraisemblance exige des images des deux côtés.</translation>
    </message>
    <message numerus="yes">
        <source>Whether pictures come from the enrolled source %1 is told by their attribution: it clearly supports that source for %2 of %Ln picture(s) of %3. %4</source>
        <translation>
            <numerusform>Si des images viennent de la source enregistrée %1, c’est leur attribution qui le dit&#xa0;: elle soutient nettement cette source pour %2 de %Ln image de %3. %4</numerusform>
            <numerusform>Si des images viennent de la source enregistrée %1, c’est leur attribution qui le dit&#xa0;: elle soutient nettement cette source pour %2 de %Ln images de %3. %4</numerusform>
        </translation>
    </message>
    <message>
        <source>What was measured on %1 and %2 gives &lt;b&gt;no support for one source&lt;/b&gt;. That they come from different ones does not follow: pictures of one source often differ as much. %3</source>
        <translation>Ce qui a été mesuré sur %1 et %2 &lt;b&gt;n’appuie pas une source commune&lt;/b&gt;. Il ne s’ensuit pas qu’ils viennent de sources différentes&#xa0;: les images d’une même source diffèrent souvent autant. %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What was measured on %1 and %2 is about %3 times more probable if they come from different sources than if they come from the same one: &lt;b&gt;%4 support for different sources&lt;/b&gt;. %5</source>
        <translation>Les mesures faites sur %1 et %2 sont environ %3 fois plus probables s&apos;ils viennent de sources différentes que s&apos;ils viennent de la même source&#xa0;: &lt;b&gt;soutien %4 en faveur de sources différentes&lt;/b&gt;. %5</translation>
    </message>
</context>
<context>
    <name>whorl::ComparisonDocument</name>
    <message>
        <source>and %1 more, which stand in the project</source>
        <translation>et %1 autres, qui figurent dans le projet</translation>
    </message>
    <message>
        <source>Comparison of sources</source>
        <translation>Comparaison de sources</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Radial spectra of the residuals</source>
        <translation>Spectres radiaux des résidus</translation>
    </message>
    <message>
        <source>Position in the latent space</source>
        <translation>Position dans l&apos;espace latent</translation>
    </message>
    <message>
        <source>Weights in use</source>
        <translation>Poids utilisés</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Fichiers de %1</translation>
    </message>
</context>
<context>
    <name>whorl::CounterfactualPage</name>
    <message>
        <source>b&amp;y</source>
        <translation>&amp;par</translation>
    </message>
    <message>
        <source>Make counterfactual</source>
        <translation>Créer l&apos;image contrefactuelle</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>&amp;Change the trace to</source>
        <translation>&amp;Changer la trace en</translation>
    </message>
    <message>
        <source>Target of the counterfactual</source>
        <translation>Cible de l&apos;image contrefactuelle</translation>
    </message>
    <message>
        <source>How the trace is changed</source>
        <translation>Comment la trace est changée</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>au moins </translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Likeness to the original that is kept (PSNR): 30 dB is barely visible, 40 dB is invisible</source>
        <translation>Ressemblance conservée avec l&apos;original (PSNR)&#xa0;: 30 dB à peine visible, 40 dB invisible</translation>
    </message>
    <message>
        <source>Least likeness to the original</source>
        <translation>Ressemblance minimale avec l&apos;original</translation>
    </message>
    <message>
        <source>Before and after, swipe</source>
        <translation>Avant et après, glissière</translation>
    </message>
    <message>
        <source>Before and after, beside</source>
        <translation>Avant et après, côte à côte</translation>
    </message>
    <message>
        <source>Difference, magnified</source>
        <translation>Différence, amplifiée</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Gain of the difference</source>
        <translation>Gain de la différence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the counterfactual</source>
        <translation>Progression de l&apos;image contrefactuelle</translation>
    </message>
    <message>
        <source>Making the counterfactual…</source>
        <translation>Création de l&apos;image contrefactuelle…</translation>
    </message>
    <message>
        <source>A counterfactual tests the attribution; it is not evidence. A saved one says in its file that Whorl made it.</source>
        <translation>Une image contrefactuelle met l&apos;attribution à l&apos;épreuve&#xa0;; ce n&apos;est pas une pièce. Enregistrée, elle dit dans son fichier que Whorl l&apos;a créée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unrecognisable (anonymize)</source>
        <translation>Méconnaissable (anonymiser)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Gain × %1</source>
        <translation>Gain × %1</translation>
    </message>
    <message>
        <source>Select a picture in the project.</source>
        <translation>Sélectionnez une image du projet.</translation>
    </message>
    <message>
        <source>The counterfactual could not be made.

%1</source>
        <translation>L&apos;image contrefactuelle n&apos;a pas pu être créée.

%1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Ouverture de l&apos;image…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>an unrecognisable trace</source>
        <translation>une trace méconnaissable</translation>
    </message>
    <message>
        <source>The attribution followed the trace.</source>
        <translation>L&apos;attribution a suivi la trace.</translation>
    </message>
    <message>
        <source>The attribution did not follow the trace.</source>
        <translation>L&apos;attribution n&apos;a pas suivi la trace.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing was changed:&lt;/b&gt; the picture is named &lt;b&gt;%1&lt;/b&gt; already (%2). Choose another target.</source>
        <translation>&lt;b&gt;Rien n&apos;a été changé&#xa0;:&lt;/b&gt; l&apos;image est déjà nommée &lt;b&gt;%1&lt;/b&gt; (%2). Choisissez une autre cible.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; Before, the picture was named &lt;b&gt;%2&lt;/b&gt; (%3); after, it is named &lt;b&gt;%4&lt;/b&gt;, and the probability of %2 is %5. Likeness to the original: PSNR %6 dB, SSIM %7.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; Avant, l&apos;image était nommée &lt;b&gt;%2&lt;/b&gt; (%3)&#xa0;; après, elle est nommée &lt;b&gt;%4&lt;/b&gt;, et la probabilité de %2 est de %5. Ressemblance avec l&apos;original&#xa0;: PSNR %6 dB, SSIM %7.</translation>
    </message>
    <message>
        <source>Target: %1; method: %2; steps: %3</source>
        <translation>Cible&#xa0;: %1&#xa0;; méthode&#xa0;: %2&#xa0;; étapes&#xa0;: %3</translation>
    </message>
    <message>
        <source>The same picture, but with the trace of another source: does the attribution follow? Choose a target and make it.</source>
        <translation>La même image, mais avec la trace d&apos;une autre source&#xa0;: l&apos;attribution suit-elle&#xa0;? Choisissez une cible et créez-la.</translation>
    </message>
    <message>
        <source>Save counterfactual</source>
        <translation>Enregistrer l&apos;image contrefactuelle</translation>
    </message>
    <message>
        <source>-counterfactual.png</source>
        <translation>-contrefactuelle.png</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Contrefactuel</translation>
    </message>
    <message>
        <source>a counterfactual is never written over the picture that it was made of</source>
        <translation>une image contrefactuelle n&apos;est jamais écrite sur l&apos;image dont elle est issue</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>whorl::EvidenceModel</name>
    <message>
        <source>no support</source>
        <translation>aucun soutien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Named source</source>
        <translation>Source désignée</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Pas encore analysée</translation>
    </message>
    <message>
        <source>Analysing, %1</source>
        <translation>Analyse, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Pertinente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Aucune marque</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Analyse en cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Non analysée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Fichier manquant</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Fichier modifié</translation>
    </message>
    <message>
        <source>Support for one source behind a pair of these pictures, where the group is weakest</source>
        <translation>Appui à une source commune de deux de ces images, là où le groupe est le plus faible</translation>
    </message>
    <message>
        <source>No companion</source>
        <translation>Sans semblable</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Groupe %1 : %2</translation>
    </message>
    <message>
        <source>No source supported; most probable: %1</source>
        <translation>Aucune source soutenue ; la plus probable : %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>Highest score: %1, not calibrated</source>
        <translation>Score le plus élevé&#xa0;: %1, non calibré</translation>
    </message>
</context>
<context>
    <name>whorl::FileFactsDock</name>
    <message>
        <source>upright</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>mirrored left to right</source>
        <translation>retournée horizontalement</translation>
    </message>
    <message>
        <source>turned by 180°</source>
        <translation>tournée de 180°</translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <translation>retournée verticalement</translation>
    </message>
    <message>
        <source>mirrored and turned by 90°</source>
        <translation>retournée et tournée de 90°</translation>
    </message>
    <message>
        <source>to be turned right by 90°</source>
        <translation>à tourner de 90° à droite</translation>
    </message>
    <message>
        <source>mirrored and turned by 270°</source>
        <translation>retournée et tournée de 270°</translation>
    </message>
    <message>
        <source>to be turned left by 90°</source>
        <translation>à tourner de 90° à gauche</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>%1, %2 bits a sample%3</source>
        <translation>%1, %2 bits par échantillon%3</translation>
    </message>
    <message>
        <source>, with transparency (not analysed)</source>
        <translation>, avec transparence (non analysée)</translation>
    </message>
    <message>
        <source>File facts</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>Aucune image sélectionnée</translation>
    </message>
    <message>
        <source>Hashes, size and encoding of the selected picture stand here.</source>
        <translation>Les empreintes, la taille et le codage de l&apos;image sélectionnée figurent ici.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Of the bytes of the file; names it for good</source>
        <translation>Des octets du fichier&#xa0;; l&apos;identifie définitivement</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>copied into the project</source>
        <translation>copiée dans le projet</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>only the first %1 rows could be decoded</source>
        <translation>seules les %1 premières lignes ont pu être décodées</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>By its content, not by its name</source>
        <translation>D&apos;après son contenu, non son nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Recorded only: shown and analysed as stored</source>
        <translation>Seulement notée&#xa0;: affichée et analysée telle qu&apos;enregistrée</translation>
    </message>
    <message>
        <source>Pictures in the file</source>
        <translation>Images dans le fichier</translation>
    </message>
    <message>
        <source>%1; the first one is analysed</source>
        <translation>%1&#xa0;; la première est analysée</translation>
    </message>
    <message>
        <source>JPEG compression</source>
        <translation>Compression JPEG</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>The quality of the IJG scale whose table is nearest</source>
        <translation>La qualité de l&apos;échelle IJG dont la table est la plus proche</translation>
    </message>
    <message>
        <source>Colour sampling</source>
        <translation>Échantillonnage couleur</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>progressif</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>séquentiel</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Pixels&apos; hash</source>
        <translation>Empreinte des pixels</translation>
    </message>
    <message>
        <source>SHA-256 of the pixels; equal for files that hold the same pixels</source>
        <translation>SHA-256 des pixels&#xa0;; identique pour les fichiers de mêmes pixels</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>%1 grey levels on average</source>
        <translation>%1 niveaux de gris en moyenne</translation>
    </message>
    <message>
        <source>Root mean square of picture minus reconstruction</source>
        <translation>Moyenne quadratique de l&apos;image moins la reconstruction</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Unité de calcul</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
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
        <translation>à sa place</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>missing or not readable</source>
        <translation>manquant ou illisible</translation>
    </message>
    <message>
        <source>changed: not the file that was examined</source>
        <translation>modifié&#xa0;: ce n&apos;est pas le fichier examiné</translation>
    </message>
    <message>
        <source>has its recorded SHA-256, %1</source>
        <translation>a le SHA-256 enregistré, %1</translation>
    </message>
</context>
<context>
    <name>whorl::HelpPage</name>
    <message>
        <source>First case in ten minutes</source>
        <translation>Premier dossier en dix minutes</translation>
    </message>
    <message>
        <source>Reading an answer</source>
        <translation>Lire une réponse</translation>
    </message>
    <message>
        <source>Each figure</source>
        <translation>Chaque figure</translation>
    </message>
    <message>
        <source>What must not be concluded</source>
        <translation>Ce qu&apos;il ne faut pas conclure</translation>
    </message>
    <message>
        <source>Project and jobs</source>
        <translation>Projet et tâches</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>Espace latent</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Contrefactuel</translation>
    </message>
    <message>
        <source>Facts, notes and history</source>
        <translation>Données, notes et historique</translation>
    </message>
    <message>
        <source>Enrolling a suspect model</source>
        <translation>Enrôler un modèle suspect</translation>
    </message>
    <message>
        <source>Validation in your laboratory</source>
        <translation>Validation dans votre laboratoire</translation>
    </message>
    <message>
        <source>Your own reconstruction model</source>
        <translation>Votre propre modèle de reconstruction</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>Plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>Installing and updating</source>
        <translation>Installer et mettre à jour</translation>
    </message>
    <message>
        <source>Claims and sources</source>
        <translation>Affirmations et sources</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>whorl::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Verify project</source>
        <translation>Vérifier le projet</translation>
    </message>
    <message>
        <source>Project log</source>
        <translation>Journal du projet</translation>
    </message>
    <message>
        <source>Check that no entry of the log and no file of the evidence was changed</source>
        <translation>Vérifier qu&apos;aucune entrée du journal et aucun fichier des pièces n&apos;a été modifié</translation>
    </message>
    <message>
        <source>Every step is entered with the hash of the one before.</source>
        <translation>Chaque étape est inscrite avec l&apos;empreinte de la précédente.</translation>
    </message>
    <message>
        <source>Open a project to see what was done in it.</source>
        <translation>Ouvrez un projet pour voir ce qui y a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln difference(s) found; see Jobs and issues.</source>
        <translation>
            <numerusform>⚠ %Ln différence trouvée&#xa0;; voir Tâches et problèmes.</numerusform>
            <numerusform>⚠ %Ln différences trouvées&#xa0;; voir Tâches et problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking the log and the evidence: %1</source>
        <translation>Vérification du journal et des pièces&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Non vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verified: %1 and %2, all unchanged.</source>
        <translation>Vérifié&#xa0;: %1 et %2, rien n&apos;a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log entry(ies)</source>
        <translation>
            <numerusform>%Ln entrée du journal</numerusform>
            <numerusform>%Ln entrées du journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evidence file(s)</source>
        <translation>
            <numerusform>%Ln fichier de pièce</numerusform>
            <numerusform>%Ln fichiers de pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::ImagePage</name>
    <message>
        <source>Gain of the residual</source>
        <translation>Gain du résidu</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Opacité de la carte</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>What is shown (Alt+1 to Alt+6)</source>
        <translation>Ce qui est affiché (Alt+1 à Alt+6)</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Swipe over</source>
        <translation>Glissière sur</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compare with a second layer</source>
        <translation>Comparer avec une seconde couche</translation>
    </message>
    <message>
        <source>Second layer</source>
        <translation>Seconde couche</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>À quoi elle est comparée</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Fit to the window (0)</source>
        <translation>Ajuster à la fenêtre (0)</translation>
    </message>
    <message>
        <source>One pixel to one pixel (1)</source>
        <translation>Un pixel pour un pixel (1)</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Colour channel</source>
        <translation>Canal de couleur</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>Compute here</source>
        <translation>Calculer ici</translation>
    </message>
    <message>
        <source>Compute the residual for the part in view</source>
        <translation>Calculer le résidu de la partie visible</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The same of %1</source>
        <translation>La même de %1</translation>
    </message>
    <message>
        <source>This cannot be shown: %1</source>
        <translation>Ceci ne peut pas être affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select a picture in the project, or drop pictures anywhere in this window.</source>
        <translation>Sélectionnez une image du projet ou déposez des images dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>Ouverture de l&apos;image…</translation>
    </message>
    <message>
        <source>The engine is being loaded…</source>
        <translation>Chargement du moteur d&apos;analyse…</translation>
    </message>
    <message>
        <source>This layer needs the engine: %1</source>
        <translation>Cette couche demande le moteur d&apos;analyse&#xa0;: %1</translation>
    </message>
    <message>
        <source>This layer is being computed…</source>
        <translation>Calcul de cette couche…</translation>
    </message>
    <message>
        <source>Named source of each part</source>
        <translation>Source désignée de chaque partie</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilité de %1</translation>
    </message>
    <message>
        <source>Colours as the profile of the file has them (%1); values as stored</source>
        <translation>Couleurs selon le profil du fichier (%1)&#xa0;; valeurs telles qu&apos;enregistrées</translation>
    </message>
    <message>
        <source>Gain × %1</source>
        <translation>Gain × %1</translation>
    </message>
    <message>
        <source>Opacity %1</source>
        <translation>Opacité %1</translation>
    </message>
    <message>
        <source>No counterfactual of this picture is at hand. Make one on the page Counterfactual.</source>
        <translation>Aucun contrefactuel de cette image n’est disponible. Créez-en un sur la page Contrefactuel.</translation>
    </message>
</context>
<context>
    <name>whorl::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, 1 shows pixels one to one, arrow keys move, square brackets move the swipe line</source>
        <translation>Plus et moins changent le zoom, 0 ajuste, 1 montre les pixels un pour un, les flèches déplacent, les crochets déplacent la glissière</translation>
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
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <translation>%1
Que faire&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3. %4</source>
        <translation>%1 sur %2&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>whorl::ItemLayers</name>
    <message>
        <source>not computed here</source>
        <translation>non calculé ici</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Reconstruction</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>Spectrum of residual</source>
        <translation>Spectre du résidu</translation>
    </message>
    <message>
        <source>Attribution map</source>
        <translation>Carte d&apos;attribution</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Contrefactuel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reconstructing the picture by diffusion…</source>
        <translation>Reconstruction de l&apos;image par diffusion…</translation>
    </message>
    <message>
        <source>Attributing each part of the picture…</source>
        <translation>Attribution de chaque partie de l&apos;image…</translation>
    </message>
    <message>
        <source>Computed for %1 × %2 pixels</source>
        <translation>Calculé pour %1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>whorl::JobsDock</name>
    <message>
        <source>less than a minute left</source>
        <translation>moins d&apos;une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>environ %Ln minute restante</numerusform>
            <numerusform>environ %Ln minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>environ %Ln heure restante</numerusform>
            <numerusform>environ %Ln heures restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs and issues</source>
        <translation>Tâches et problèmes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Cancel selected</source>
        <translation>Annuler la sélection</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Progress of all jobs</source>
        <translation>Progression de toutes les tâches</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Jobs (%1)</source>
        <translation>Tâches (%1)</translation>
    </message>
    <message>
        <source>Loading the engine…</source>
        <translation>Chargement du moteur d&apos;analyse…</translation>
    </message>
    <message>
        <source>The engine could not be loaded; see Issues.</source>
        <translation>Le moteur d&apos;analyse n&apos;a pas pu être chargé&#xa0;; voir Problèmes.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Rien n&apos;est en cours.</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <translation>%1 sur %2 analysées</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>, suspendu</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Say where the file of the selected issue is now</source>
        <translation>Indiquer où se trouve maintenant le fichier du problème choisi</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Cancel verification</source>
        <translation>Annuler la vérification</translation>
    </message>
    <message>
        <source>Checking the log and the evidence</source>
        <translation>Vérification du journal et des pièces</translation>
    </message>
    <message>
        <source>Enrolling a source…</source>
        <translation>Enrôlement d&apos;une source…</translation>
    </message>
    <message>
        <source>Writing a report…</source>
        <translation>Écriture d&apos;un rapport…</translation>
    </message>
</context>
<context>
    <name>whorl::JobsModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Reading its metadata</source>
        <translation>Lecture des métadonnées</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Measuring the residual</source>
        <translation>Mesure du résidu</translation>
    </message>
    <message>
        <source>Comparing with the sources</source>
        <translation>Comparaison avec les sources</translation>
    </message>
    <message>
        <source>Making the attribution map</source>
        <translation>Création de la carte d&apos;attribution</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Analysing the pictures of the source</source>
        <translation>Analyse des images de la source</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
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
        <translation>Entourer des points pour sélectionner leurs images (aussi avec Maj enfoncée)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>Principal directions</source>
        <translation>Directions principales</translation>
    </message>
    <message>
        <source>Neighbourhoods (t-SNE)</source>
        <translation>Voisinages (t-SNE)</translation>
    </message>
    <message>
        <source>How the pictures are arranged</source>
        <translation>Comment les images sont disposées</translation>
    </message>
    <message>
        <source>Principal directions keep distances; neighbourhoods keep together what lies together in all directions of the trace, and distances between groups mean nothing</source>
        <translation>Les directions principales conservent les distances&#xa0;; les voisinages gardent ensemble ce qui l&apos;est dans toutes les directions de la trace, et les distances entre groupes ne signifient rien</translation>
    </message>
    <message>
        <source>Arranging the neighbourhoods: %1</source>
        <translation>Disposition des voisinages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>Espace latent</translation>
    </message>
    <message>
        <source>The engine is being loaded…</source>
        <translation>Chargement du moteur d&apos;analyse…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>; only who lies beside whom has a meaning</source>
        <translation>&#xa0;; seul le voisinage a un sens</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>; each ellipse: 95 % of a source by the model; other content or processing lies outside</source>
        <translation>&#xa0;; chaque ellipse&#xa0;: 95 % d’une source selon le modèle&#xa0;; un autre contenu ou traitement se place au-dehors</translation>
    </message>
</context>
<context>
    <name>whorl::LibraryDialog</name>
    <message>
        <source>Folder with pictures of one source</source>
        <translation>Dossier d&apos;images d&apos;une source</translation>
    </message>
    <message>
        <source>the pictures in %1</source>
        <translation>les images de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected picture(s)</source>
        <translation>
            <numerusform>%Ln image sélectionnée</numerusform>
            <numerusform>%Ln images sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename or describe…</source>
        <translation>&amp;Renommer ou décrire…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Library of sources</source>
        <translation>Bibliothèque de sources</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Pictures are compared with these sources. Those that came with Whorl cannot be changed; your own stay on this computer until you export them.</source>
        <translation>Les images sont comparées à ces sources. Celles livrées avec Whorl ne peuvent être modifiées&#xa0;; les vôtres restent sur cet ordinateur jusqu&apos;à ce que vous les exportiez.</translation>
    </message>
    <message>
        <source>Enrol a &amp;folder…</source>
        <translation>Enrôler un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>came with Whorl</source>
        <translation>livrée avec Whorl</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Retirer une source</translation>
    </message>
    <message>
        <source>Remove %1 from the library?</source>
        <translation>Retirer %1 de la bibliothèque&#xa0;?</translation>
    </message>
    <message>
        <source>Answers that named it stay in their projects. Export it first if it may be needed again.</source>
        <translation>Les réponses qui l&apos;ont désignée restent dans leurs projets. Exportez-la d&apos;abord si elle peut encore servir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Whorl sources (*.whorl-source)</source>
        <translation>Sources Whorl (*.whorl-source)</translation>
    </message>
    <message>
        <source>Import a source</source>
        <translation>Importer une source</translation>
    </message>
    <message>
        <source>Whorl sources (*.whorl-source);;All files (*)</source>
        <translation>Sources Whorl (*.whorl-source);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>whorl::LogModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Entry %1, %2 UTC
Hash %3</source>
        <translation>Entrée %1, %2 UTC
Empreinte %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>whorl::MainWindow</name>
    <message>
        <source>Whorl projects (*.whorl)</source>
        <translation>Projets Whorl (*.whorl)</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Projet d&apos;exemple</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>Espace latent</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Contrefactuel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Values under the cursor</source>
        <translation>Valeurs sous le curseur</translation>
    </message>
    <message>
        <source>What the analyses run on; see Edit &gt; Preferences</source>
        <translation>Ce sur quoi tournent les analyses&#xa0;; voir Édition &gt; Préférences</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple project</source>
        <translation>Ouvrir le projet d&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Ouvrir le projet d&apos;exemple</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Project &amp;properties…</source>
        <translation>&amp;Propriétés du projet…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Exporter le rapport…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation>Ajouter des &amp;images…</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Images (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add all pictures of a folder</source>
        <translation>Ajouter toutes les images d&apos;un dossier</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>&amp;Coller des images</translation>
    </message>
    <message>
        <source>The clipboard holds no files. Copy pictures in the file manager first.</source>
        <translation>Le presse-papiers ne contient aucun fichier. Copiez d&apos;abord des images dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>&amp;Analyser à nouveau</translation>
    </message>
    <message>
        <source>&amp;Cancel analysis</source>
        <translation>Ann&amp;uler l&apos;analyse</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message>
        <source>Show two pictures side by &amp;side</source>
        <translation>Afficher deux images &amp;côte à côte</translation>
    </message>
    <message>
        <source>&amp;Locate moved file…</source>
        <translation>&amp;Localiser un fichier déplacé…</translation>
    </message>
    <message>
        <source>&amp;Withdraw from the examination…</source>
        <translation>&amp;Retirer de l&apos;examen…</translation>
    </message>
    <message>
        <source>Ne&amp;xt picture</source>
        <translation>Image sui&amp;vante</translation>
    </message>
    <message>
        <source>Pre&amp;vious picture</source>
        <translation>Ima&amp;ge précédente</translation>
    </message>
    <message>
        <source>&amp;Enrol selected pictures…</source>
        <translation>&amp;Enrôler les images sélectionnées…</translation>
    </message>
    <message>
        <source>Enrol a &amp;folder…</source>
        <translation>Enrôler un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Library of sources…</source>
        <translation>&amp;Bibliothèque de sources…</translation>
    </message>
    <message>
        <source>&amp;Verify project</source>
        <translation>&amp;Vérifier le projet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un ré&amp;cent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Find in the project</source>
        <translation>&amp;Rechercher dans le projet</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>Pi&amp;èces</translation>
    </message>
    <message>
        <source>&amp;Review mark</source>
        <translation>&amp;Marque de révision</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Latent space</source>
        <translation>Espace &amp;latent</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Counter&amp;factual</source>
        <translation>Contre&amp;factuel</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Co&amp;uche</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Reconstruction</source>
        <translation>&amp;Reconstruction</translation>
    </message>
    <message>
        <source>Re&amp;sidual</source>
        <translation>Ré&amp;sidu</translation>
    </message>
    <message>
        <source>S&amp;pectrum of residual</source>
        <translation>S&amp;pectre du résidu</translation>
    </message>
    <message>
        <source>Attribution &amp;map</source>
        <translation>&amp;Carte d&apos;attribution</translation>
    </message>
    <message>
        <source>&amp;Counterfactual</source>
        <translation>Contre&amp;factuel</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>Rétablir la &amp;disposition par défaut</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>What must not be &amp;concluded</source>
        <translation>Ce qu&apos;il ne faut pas &amp;conclure</translation>
    </message>
    <message>
        <source>&amp;About Whorl</source>
        <translation>À &amp;propos de Whorl</translation>
    </message>
    <message>
        <source>Loading the engine…</source>
        <translation>Chargement du moteur d&apos;analyse…</translation>
    </message>
    <message>
        <source>No engine</source>
        <translation>Pas de moteur d&apos;analyse</translation>
    </message>
    <message>
        <source>Take back into the examination</source>
        <translation>Reprendre dans l&apos;examen</translation>
    </message>
    <message>
        <source>Whorl</source>
        <translation>Whorl</translation>
    </message>
    <message>
        <source>%1 (read-only) – Whorl</source>
        <translation>%1 (lecture seule) – Whorl</translation>
    </message>
    <message>
        <source>%1 – Whorl</source>
        <translation>%1 – Whorl</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>Ouvrir un autre projet</translation>
    </message>
    <message>
        <source>The sample project is open. Make a project of your own for these pictures?</source>
        <translation>Le projet d&apos;exemple est ouvert. Créer un projet propre à ces images&#xa0;?</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Add to the samples</source>
        <translation>Ajouter aux exemples</translation>
    </message>
    <message>
        <source>The project is read-only; save it under another name to add pictures.</source>
        <translation>Le projet est en lecture seule&#xa0;; enregistrez-le sous un autre nom pour y ajouter des images.</translation>
    </message>
    <message>
        <source>Pictures are still being analysed: %1 of %2 are done.</source>
        <translation>Des images sont encore en cours d&apos;analyse&#xa0;: %1 sur %2 sont terminées.</translation>
    </message>
    <message>
        <source>Everything that is done stays in the project. The rest is analysed when the project is opened again.</source>
        <translation>Tout ce qui est fait reste dans le projet. Le reste sera analysé à la réouverture du projet.</translation>
    </message>
    <message>
        <source>Keep analysing</source>
        <translation>Poursuivre l&apos;analyse</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Withdraw from the examination</source>
        <translation>Retirer de l&apos;examen</translation>
    </message>
    <message>
        <source>The picture stays in the project and in its log, but not in reports.
Reason:</source>
        <translation>L&apos;image reste dans le projet et dans son journal, mais pas dans les rapports.
Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Où se trouve %1 maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>%1 exists. Write over it?</source>
        <translation>%1 existe. L&apos;écraser&#xa0;?</translation>
    </message>
    <message>
        <source>About Whorl</source>
        <translation>À propos de Whorl</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Whorl %1&lt;/h3&gt;&lt;p&gt;Which generative model made an image, if any, and how strong is that evidence?&lt;/p&gt;&lt;p&gt;Everything is computed on this computer.&lt;/p&gt;&lt;p&gt;Weights in use:%2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Whorl %1&lt;/h3&gt;&lt;p&gt;Quel modèle génératif a produit une image, s&apos;il y en a un, et quelle est la force de cet indice&#xa0;?&lt;/p&gt;&lt;p&gt;Tout est calculé sur cet ordinateur.&lt;/p&gt;&lt;p&gt;Poids utilisés&#xa0;:%2&lt;/p&gt;</translation>
    </message>
    <message>
        <source> none</source>
        <translation> aucun</translation>
    </message>
    <message>
        <source>Close Whorl</source>
        <translation>Fermer Whorl</translation>
    </message>
    <message>
        <source>Show jobs and issues</source>
        <translation>Afficher les tâches et les problèmes</translation>
    </message>
    <message>
        <source>Sho&amp;w panels</source>
        <translation>&amp;Afficher les panneaux</translation>
    </message>
    <message>
        <source>Show the panels around the page, or the page alone</source>
        <translation>Afficher les panneaux autour de la page, ou la page seule</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <translation>%1 sur %2 analysées</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is as its log has it, and so is all evidence.</source>
        <translation>Le projet est tel que son journal le consigne, de même que toutes les pièces.</translation>
    </message>
    <message>
        <source>A report is still being written.</source>
        <translation>Un rapport est encore en cours d&apos;écriture.</translation>
    </message>
    <message>
        <source>A report that is not finished leaves no file.</source>
        <translation>Un rapport inachevé ne laisse aucun fichier.</translation>
    </message>
    <message>
        <source>A source is still being enrolled.</source>
        <translation>Une source est encore en cours d&apos;enrôlement.</translation>
    </message>
    <message>
        <source>Until that is finished, the library stays as it is.</source>
        <translation>Tant que ce n&apos;est pas terminé, la bibliothèque reste telle quelle.</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>enrolling a source</source>
        <translation>enrôlement d&apos;une source</translation>
    </message>
    <message>
        <source>writing a report</source>
        <translation>écriture d&apos;un rapport</translation>
    </message>
    <message>
        <source>Compare lay&amp;ers</source>
        <translation>Co&amp;mparer les couches</translation>
    </message>
    <message>
        <source>&amp;Alone</source>
        <translation>&amp;Seule</translation>
    </message>
    <message>
        <source>&amp;Swipe over</source>
        <translation>&amp;Glissière sur</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>À &amp;côté</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Panneau sui&amp;vant</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Panneau p&amp;récédent</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>whorl::MapLayer</name>
    <message>
        <source>nothing can be said here</source>
        <translation>rien ne peut être dit ici</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, probabilité %2</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>Probabilité de %1</translation>
    </message>
    <message>
        <source>Source that a part would name alone</source>
        <translation>Source que désignerait une partie seule</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 parts)</source>
        <translation>%1 (%2 parties sur %3)</translation>
    </message>
    <message>
        <source>Attribution map</source>
        <translation>Carte d&apos;attribution</translation>
    </message>
</context>
<context>
    <name>whorl::NotesDock</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Review mark</source>
        <translation>Marque de révision</translation>
    </message>
    <message>
        <source>Notes on this picture</source>
        <translation>Notes sur cette image</translation>
    </message>
    <message>
        <source>Write a note on this picture…</source>
        <translation>Écrire une note sur cette image…</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Enter the note into the project (Ctrl+Enter)</source>
        <translation>Inscrire la note au projet (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>&amp;Review:</source>
        <translation>&amp;Révision&#xa0;:</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>Aucune image sélectionnée</translation>
    </message>
    <message>
        <source>Your notes and review marks stand here.</source>
        <translation>Vos notes et marques de révision figurent ici.</translation>
    </message>
    <message>
        <source>No notes yet. Notes are dated, kept in the project log and printed in the report.</source>
        <translation>Pas encore de notes. Les notes sont datées, tenues au journal du projet et imprimées dans le rapport.</translation>
    </message>
</context>
<context>
    <name>whorl::Plot</name>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>Image PNG (*.png);;Dessin SVG (*.svg);;Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>whorl::PreferencesDialog</name>
    <message>
        <source>Compute the attribution map with every analysis (slower)</source>
        <translation>Calculer la carte d&apos;attribution à chaque analyse (plus lent)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>your login name</source>
        <translation>votre nom de connexion</translation>
    </message>
    <message>
        <source>Stands beside every entry of the project log and in reports</source>
        <translation>Figure à chaque entrée du journal du projet et dans les rapports</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>&amp;Examinateur</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Another language is used from the next start on</source>
        <translation>Une autre langue est utilisée dès le prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Colours of spectra and maps</source>
        <translation>Couleurs des spectres et cartes</translation>
    </message>
    <message>
        <source>Colours of signed differences</source>
        <translation>Couleurs des différences</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Unité de calcul</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>tous les cœurs</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>&amp;Fils d&apos;exécution</translation>
    </message>
    <message>
        <source>Parts of 128 × 128 pixels that are looked at in each picture; more take longer</source>
        <translation>Parties de 128 × 128 pixels examinées dans chaque image&#xa0;; davantage prend plus de temps</translation>
    </message>
    <message>
        <source>T&amp;iles of each picture</source>
        <translation>&amp;Tuiles par image</translation>
    </message>
    <message>
        <source>Changes reload the engine; what runs begins anew.</source>
        <translation>Un changement recharge le moteur d&apos;analyse&#xa0;; ce qui est en cours recommence.</translation>
    </message>
    <message>
        <source>In use: %1. Changes reload the engine; what runs begins anew.</source>
        <translation>Utilisé&#xa0;: %1. Un changement recharge le moteur d&apos;analyse&#xa0;; ce qui est en cours recommence.</translation>
    </message>
</context>
<context>
    <name>whorl::ProbabilityBars</name>
    <message>
        <source>Probabilities of the sources</source>
        <translation>Probabilités des sources</translation>
    </message>
</context>
<context>
    <name>whorl::ProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Project properties</source>
        <translation>Propriétés du projet</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>For the cover of the report; all of it can be filled in later.</source>
        <translation>Pour la page de garde du rapport&#xa0;; tout peut être complété plus tard.</translation>
    </message>
    <message>
        <source>Case n&amp;umber</source>
        <translation>N&amp;uméro de dossier</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>&amp;Examinateur</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>&amp;Laboratoire</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Reçu le</translation>
    </message>
    <message>
        <source>What was asked, in the words of the request</source>
        <translation>Ce qui a été demandé, dans les termes de la mission</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Mi&amp;ssion</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give the project a name and a folder.</source>
        <translation>Donnez au projet un nom et un dossier.</translation>
    </message>
    <message>
        <source>The name must not contain a slash.</source>
        <translation>Le nom ne doit pas contenir de barre oblique.</translation>
    </message>
    <message>
        <source>There is a project of this name already; choose another name.</source>
        <translation>Un projet de ce nom existe déjà&#xa0;; choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>whorl::ProjectDock</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Show only this source</source>
        <translation>N&apos;afficher que cette source</translation>
    </message>
    <message>
        <source>Show only this status</source>
        <translation>N&apos;afficher que cet état</translation>
    </message>
    <message>
        <source>Show only this review mark</source>
        <translation>N&apos;afficher que cette marque</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>Déposez ici des images ou dossiers</translation>
    </message>
    <message>
        <source>They are never changed: Whorl only reads them.</source>
        <translation>Elles ne sont jamais modifiées&#xa0;: Whorl ne fait que les lire.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Filter by name, source, status…</source>
        <translation>Filtrer par nom, source, état…</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>Filtrer les pièces</translation>
    </message>
    <message>
        <source>More filters, order and groups</source>
        <translation>Autres filtres, ordre et groupes</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>Toute marque</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Ordre d&apos;ajout</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Soutien décroissant</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By review mark</source>
        <translation>Par marque</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toute source</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln pictures</source>
        <translation>
            <numerusform>%1 sur %Ln image</numerusform>
            <numerusform>%1 sur %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>By likely common source</source>
        <translation>Par source commune probable</translation>
    </message>
    <message>
        <source>Pictures that more probably come from one source than from several, known or not</source>
        <translation>Images qui proviennent plus probablement d’une seule source que de plusieurs, connue ou non</translation>
    </message>
</context>
<context>
    <name>whorl::PropertyTree</name>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
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
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Retouche</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>strong by itself</source>
        <translation>fort à lui seul</translation>
    </message>
    <message>
        <source>moderate by itself</source>
        <translation>modéré à lui seul</translation>
    </message>
    <message>
        <source>weak by itself</source>
        <translation>faible à lui seul</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Provenance statements</source>
        <translation>Indications de provenance</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l&apos;instant</translation>
    </message>
    <message>
        <source>What the file says about its own origin stands here after its analysis.</source>
        <translation>Ce que le fichier dit de sa propre origine figure ici après son analyse.</translation>
    </message>
    <message>
        <source>The file says nothing about its origin</source>
        <translation>Le fichier ne dit rien de son origine</translation>
    </message>
    <message>
        <source>Metadata is often stripped, so this by itself means nothing.</source>
        <translation>Les métadonnées sont souvent supprimées&#xa0;; cela seul ne signifie donc rien.</translation>
    </message>
    <message>
        <source>What the file says about itself. It can be forged or stripped and does not enter the attribution.</source>
        <translation>Ce que le fichier dit de lui-même. Cela peut être falsifié ou supprimé et n&apos;entre pas dans l&apos;attribution.</translation>
    </message>
</context>
<context>
    <name>whorl::ReportDialog</name>
    <message>
        <source>&amp;Open it when it is written</source>
        <translation>&amp;Ouvrir une fois écrit</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln picture(s) of the project</source>
        <translation>
            <numerusform>La %Ln image du projet</numerusform>
            <numerusform>Les %Ln images du projet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected picture(s)</source>
        <translation>
            <numerusform>La %Ln image sélectionnée</numerusform>
            <numerusform>Les %Ln images sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document, for court</source>
        <translation>Document PDF, pour le tribunal</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>Tableau (CSV), pour tableurs</translation>
    </message>
    <message>
        <source>Data (JSON), for programs</source>
        <translation>Données (JSON), pour programmes</translation>
    </message>
    <message>
        <source>What a data file says in words is always in English</source>
        <translation>Ce qu&apos;un fichier de données dit en mots l&apos;est toujours en anglais</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Withdrawn pictures are left out. The export is entered into the log of the project.</source>
        <translation>Les images retirées sont omises. L&apos;export est inscrit au journal du projet.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Report on</source>
        <translation>&amp;Rapport sur</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>whorl::ScatterView</name>
    <message>
        <source>Latent space</source>
        <translation>Espace latent</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Traces of all analysed items in two dimensions; plus and minus zoom, 0 shows all, arrow keys move</source>
        <translation>Traces de toutes les images analysées en deux dimensions&#xa0;; plus et moins changent le zoom, 0 montre tout, les flèches déplacent</translation>
    </message>
</context>
<context>
    <name>whorl::SignedLayer</name>
    <message>
        <source>not computed here</source>
        <translation>non calculé ici</translation>
    </message>
    <message>
        <source>Difference in grey levels, each colour by itself</source>
        <translation>Différence en niveaux de gris, chaque couleur à part</translation>
    </message>
    <message>
        <source>Difference in grey levels</source>
        <translation>Différence en niveaux de gris</translation>
    </message>
</context>
<context>
    <name>whorl::SourceDialog</name>
    <message>
        <source>as it shall be named in answers and reports</source>
        <translation>tel qu&apos;il figurera dans les réponses et rapports</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Where the pictures come from, version and settings of the model</source>
        <translation>D&apos;où viennent les images, version et réglages du modèle</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enrol a source</source>
        <translation>Enrôler une source</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrôler</translation>
    </message>
    <message>
        <source>The source is enrolled from %1. No training is needed; all of them must come from the same model, unchanged since it made them.</source>
        <translation>La source est enrôlée d&apos;après %1. Aucun entraînement n&apos;est nécessaire&#xa0;; toutes doivent venir du même modèle, inchangées depuis.</translation>
    </message>
    <message>
        <source>Ten or more pictures make the enrolment more reliable.</source>
        <translation>Dix images ou plus rendent l&apos;enrôlement plus fiable.</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Modifier une source</translation>
    </message>
    <message>
        <source>There is a source of this name already; choose another one.</source>
        <translation>Une source de ce nom existe déjà&#xa0;; choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>whorl::SpectrumLayer</name>
    <message>
        <source>frequency %1, %2 cycles a pixel; log magnitude %3</source>
        <translation>fréquence %1, %2 cycles par pixel&#xa0;; amplitude (log) %3</translation>
    </message>
    <message>
        <source>Magnitude, logarithm to base 10</source>
        <translation>Amplitude, logarithme décimal</translation>
    </message>
</context>
<context>
    <name>whorl::StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Which model made this picture?</source>
        <translation>Quel modèle a produit cette image&#xa0;?</translation>
    </message>
    <message>
        <source>Drop pictures, folders or a project anywhere in this window. Whorl only reads pictures: it never changes them, and nothing leaves this computer.</source>
        <translation>Déposez des images, des dossiers ou un projet dans cette fenêtre. Whorl ne fait que lire les images&#xa0;: il ne les modifie jamais, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>whorl::StrengthScale</name>
    <message>
        <source>Strength of the support</source>
        <translation>Force du soutien</translation>
    </message>
    <message>
        <source>No support for any source over the others</source>
        <translation>Aucune source n&apos;est soutenue par rapport aux autres</translation>
    </message>
    <message>
        <source>%1
Steps of the likelihood ratio: 1, 10, 100, 1000, 10 000, 1 000 000 (ENFSI 2015)</source>
        <translation>%1
Degrés du rapport de vraisemblance&#xa0;: 1, 10, 100, 1000, 10 000, 1 000 000 (ENFSI 2015)</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation>extrêmement fort</translation>
    </message>
</context>
<context>
    <name>whorl::Text</name>
    <message>
        <source>nothing can be said</source>
        <translation>rien ne peut être dit</translation>
    </message>
    <message>
        <source>camera photograph</source>
        <translation>photographie</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>autres sources</translation>
    </message>
    <message>
        <source>The file is not the one that was examined: its SHA-256 is now %1. No picture of it is shown; the findings are those of the file that was examined.</source>
        <translation>Le fichier n&apos;est pas celui qui a été examiné&#xa0;: son SHA-256 est maintenant %1. Aucune image n&apos;en est montrée&#xa0;; les résultats sont ceux du fichier examiné.</translation>
    </message>
    <message>
        <source>No picture is shown: %1.</source>
        <translation>Aucune image n&apos;est montrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The pictures stand as the pixels are stored; the file asks for EXIF orientation %1.</source>
        <translation>Les images figurent telles que les pixels sont enregistrés&#xa0;; le fichier demande l&apos;orientation EXIF %1.</translation>
    </message>
    <message>
        <source>The item was analysed with other weights than those that drew the pictures of this report; its place among the sources is not shown.</source>
        <translation>La pièce a été analysée avec d&apos;autres poids que ceux qui ont produit les figures de ce rapport&#xa0;; sa place parmi les sources n&apos;est pas montrée.</translation>
    </message>
    <message>
        <source>The method is applicable: %1 x %2 pixels, and %3 with enough texture.</source>
        <translation>La méthode est applicable&#xa0;: %1 x %2 pixels, et %3 de texture suffisante.</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tuile</numerusform>
            <numerusform>%n tuiles</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a JPEG whose quantization is nearest to quality %1%2.</source>
        <translation>Le fichier est un JPEG dont la quantification est la plus proche de la qualité %1%2.</translation>
    </message>
    <message>
        <source>, chroma %1</source>
        <translation>, chrominance %1</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Limite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Note of the decoder: %1.</source>
        <translation>Remarque du décodeur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No error rates are given: the weights come without an evaluation.</source>
        <translation>Aucun taux d&apos;erreur n&apos;est donné&#xa0;: les poids sont livrés sans évaluation.</translation>
    </message>
    <message>
        <source>The error rates that come with the weights were measured with other weights (by their SHA-256) and may not hold for these.</source>
        <translation>Les taux d&apos;erreur livrés avec les poids ont été mesurés avec d&apos;autres poids (d&apos;après leur SHA-256) et peuvent ne pas valoir pour ceux-ci.</translation>
    </message>
    <message>
        <source>Do the two sets come from one source?</source>
        <translation>Les deux ensembles viennent-ils d&apos;une même source&#xa0;?</translation>
    </message>
    <message>
        <source>All images of both sets come from one source.</source>
        <translation>Toutes les images des deux ensembles viennent d&apos;une même source.</translation>
    </message>
    <message>
        <source>The two sets come from two different sources.</source>
        <translation>Les deux ensembles viennent de deux sources différentes.</translation>
    </message>
    <message>
        <source>if both sets come from one source</source>
        <translation>si les deux ensembles viennent d&apos;une même source</translation>
    </message>
    <message>
        <source>if they come from two different sources</source>
        <translation>s&apos;ils viennent de deux sources différentes</translation>
    </message>
    <message>
        <source>Not analysed: nothing is said about this item.</source>
        <translation>Non analysée&#xa0;: rien n&apos;est dit de cette pièce.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>pièce %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No error rates were measured under a condition near to that of this item.</source>
        <translation>Aucun taux d&apos;erreur n&apos;a été mesuré dans une condition proche de celle de cette pièce.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on the source of images</source>
        <translation>Rapport sur la source d&apos;images</translation>
    </message>
    <message>
        <source>Forensic source attribution of possibly AI-generated images</source>
        <translation>Attribution forensique de la source d&apos;images peut-être générées par IA</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Date of this report</source>
        <translation>Date de ce rapport</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Work recorded</source>
        <translation>Travaux consignés</translation>
    </message>
    <message>
        <source>Items reported</source>
        <translation>Pièces rapportées</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>All times are given with their offset from Coordinated Universal Time. The conclusions are levels of support for one of two stated propositions; they are not statements of certainty. Whoever quotes from this report should quote the propositions and the limitations (section 7) with it.</source>
        <translation>Toutes les heures sont données avec leur décalage par rapport au temps universel coordonné&#xa0;; le signe décimal est le point. Les conclusions sont des degrés de soutien en faveur de l&apos;une de deux propositions énoncées&#xa0;; ce ne sont pas des affirmations de certitude. Quiconque cite ce rapport doit citer aussi les propositions et les limites (section 7).</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Request and questions</source>
        <translation>Mission et questions</translation>
    </message>
    <message>
        <source>The case file records no text of the request.</source>
        <translation>Le fichier du dossier ne contient pas le texte de la mission.</translation>
    </message>
    <message>
        <source>Questions and propositions</source>
        <translation>Questions et propositions</translation>
    </message>
    <message>
        <source>Each item is examined under the following questions. For each of them two propositions are set against each other; section 4 states how much more probable the findings are under one than under the other.</source>
        <translation>Chaque pièce est examinée selon les questions suivantes. Pour chacune, deux propositions sont opposées&#xa0;; la section 4 indique combien les résultats sont plus probables selon l&apos;une que selon l&apos;autre.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>First proposition</source>
        <translation>Première proposition</translation>
    </message>
    <message>
        <source>Second proposition</source>
        <translation>Seconde proposition</translation>
    </message>
    <message>
        <source>Was the image made by a generative model?</source>
        <translation>L&apos;image a-t-elle été produite par un modèle génératif&#xa0;?</translation>
    </message>
    <message>
        <source>The image was made by a generative model, enrolled in the library or not.</source>
        <translation>L&apos;image a été produite par un modèle génératif, enrôlé dans la bibliothèque ou non.</translation>
    </message>
    <message>
        <source>The image is a camera photograph.</source>
        <translation>L&apos;image est une photographie.</translation>
    </message>
    <message>
        <source>The image was made by that source; or, where no enrolled source explains it, it comes from a source outside the library.</source>
        <translation>L&apos;image a été produite par cette source&#xa0;; ou, si aucune source enrôlée ne l&apos;explique, elle vient d&apos;une source hors de la bibliothèque.</translation>
    </message>
    <message>
        <source>The image comes from another source; or, in the other case, from one of the sources of the library.</source>
        <translation>L&apos;image vient d&apos;une autre source&#xa0;; ou, dans l&apos;autre cas, de l&apos;une des sources de la bibliothèque.</translation>
    </message>
    <message>
        <source>Do two sets of images come from one source? (where sets were compared, section 5)</source>
        <translation>Deux ensembles d&apos;images viennent-ils d&apos;une même source&#xa0;? (si des ensembles ont été comparés, section 5)</translation>
    </message>
    <message>
        <source>Notes on the case</source>
        <translation>Notes sur le dossier</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were examined.</source>
        <translation>
            <numerusform>%n image a été examinée.</numerusform>
            <numerusform>%n images ont été examinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A program compared the fine trace that the making of an image leaves in its pixels with the traces of %n known sources. This page says in short what was found; what each finding rests on and what limits it stands in sections 4, 6 and 7.</source>
        <translation>
            <numerusform>Un programme a comparé la fine trace que la fabrication d&apos;une image laisse dans ses pixels à celle de %n source connue. Cette page dit en bref ce qui a été trouvé&#xa0;; ce sur quoi repose chaque résultat et ce qui le limite figure aux sections 4, 6 et 7.</numerusform>
            <numerusform>Un programme a comparé la fine trace que la fabrication d&apos;une image laisse dans ses pixels à celles de %n sources connues. Cette page dit en bref ce qui a été trouvé&#xa0;; ce sur quoi repose chaque résultat et ce qui le limite figure aux sections 4, 6 et 7.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records of this case do not agree with their log: something was changed outside of the program (section 9). No finding of this report should be relied on until that is explained.</source>
        <translation>Les enregistrements de ce dossier ne concordent pas avec leur journal&#xa0;: quelque chose a été modifié hors du programme (section 9). Aucun résultat de ce rapport ne doit être retenu tant que ce n&apos;est pas expliqué.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source> and others (section 3)</source>
        <translation> et d&apos;autres (section 3)</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation>autres résultats</translation>
    </message>
    <message>
        <source>section 3</source>
        <translation>section 3</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ce résumé</translation>
    </message>
    <message>
        <source>“Moderate support: X” means: what was measured in the image is between 10 and 100 times more probable if the image comes from X than if it comes from another source. All levels stand in section 8.</source>
        <translation>«&#xa0;Soutien modéré&#xa0;: X&#xa0;» signifie&#xa0;: ce qui a été mesuré dans l&apos;image est entre 10 et 100 fois plus probable si l&apos;image vient de X que si elle vient d&apos;une autre source. Tous les degrés figurent à la section 8.</translation>
    </message>
    <message>
        <source>It does not mean that the image comes from X with that certainty. How probable that is depends also on everything else that is known in the case, and is not for this report to say.</source>
        <translation>Cela ne signifie pas que l&apos;image vient de X avec cette certitude. La probabilité en dépend aussi de tout ce qui est connu par ailleurs dans l&apos;affaire, et il n&apos;appartient pas à ce rapport de la dire.</translation>
    </message>
    <message>
        <source>“Unknown source” means that none of the known sources explains the image well. It does not mean that the image is authentic.</source>
        <translation>«&#xa0;Source inconnue&#xa0;» signifie qu&apos;aucune des sources connues n&apos;explique bien l&apos;image. Cela ne signifie pas que l&apos;image est authentique.</translation>
    </message>
    <message>
        <source>“Not applicable” means that the image does not allow the examination, for instance because it is too small. Nothing follows from it in either direction.</source>
        <translation>«&#xa0;Non applicable&#xa0;» signifie que l&apos;image ne permet pas l&apos;examen, par exemple parce qu&apos;elle est trop petite. Rien n&apos;en découle, dans aucun sens.</translation>
    </message>
    <message>
        <source>The method errs. How often it did when it was tested stands in section 6.</source>
        <translation>La méthode se trompe. La fréquence de ses erreurs lors des essais figure à la section 6.</translation>
    </message>
    <message>
        <source>When this report was made, the file still had the SHA-256 under which it was examined.</source>
        <translation>À l&apos;établissement de ce rapport, le fichier avait encore le SHA-256 sous lequel il a été examiné.</translation>
    </message>
    <message>
        <source>When this report was made, all files still had the SHA-256 under which they were examined.</source>
        <translation>À l&apos;établissement de ce rapport, tous les fichiers avaient encore le SHA-256 sous lequel ils ont été examinés.</translation>
    </message>
    <message>
        <source>When this report was made, %1 of %2 still had the SHA-256 under which it was examined</source>
        <translation>À l&apos;établissement de ce rapport, %1 sur %2 avaient encore le SHA-256 de l&apos;examen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>another one now: item %1</source>
        <translation>un autre désormais&#xa0;: pièce %1</translation>
    </message>
    <message>
        <source>could not be read: item %1</source>
        <translation>illisibles&#xa0;: pièce %1</translation>
    </message>
    <message>
        <source>had none, because it could not be read: item %1</source>
        <translation>sans SHA-256, faute d&apos;avoir pu être lus&#xa0;: pièce %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File and SHA-256</source>
        <translation>Fichier et SHA-256</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>%1, %2 x %3 pixels</source>
        <translation>%1, %2 x %3 pixels</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>ajouté %1</translation>
    </message>
    <message>
        <source>copied into the case</source>
        <translation>copié dans le dossier</translation>
    </message>
    <message>
        <source>held by reference</source>
        <translation>tenu par référence</translation>
    </message>
    <message>
        <source>marked: %1</source>
        <translation>marque&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>no SHA-256: the file could not be read</source>
        <translation>pas de SHA-256&#xa0;: le fichier n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>The SHA-256 identifies the bytes of a file: another file does not have the same. Files were only read, never changed. </source>
        <translation>Le SHA-256 identifie les octets d&apos;un fichier&#xa0;: un autre fichier n&apos;a pas le même. Les fichiers ont seulement été lus, jamais modifiés. </translation>
    </message>
    <message>
        <source>Findings for each item</source>
        <translation>Résultats pour chaque pièce</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Pièce %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Likelihood ratio</source>
        <translation>Rapport de vraisemblance</translation>
    </message>
    <message>
        <source>Level of support (section 8)</source>
        <translation>Degré de soutien (section 8)</translation>
    </message>
    <message>
        <source>First: %1
Second: %2</source>
        <translation>Première&#xa0;: %1
Seconde&#xa0;: %2</translation>
    </message>
    <message>
        <source>Figure %1.%2. </source>
        <translation>Figure %1.%2. </translation>
    </message>
    <message>
        <source>Agreement among tiles</source>
        <translation>Accord entre les tuiles</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the image alone would name the same source.</source>
        <translation>%1 tuiles de l&apos;image sur %2 désigneraient isolément la même source.</translation>
    </message>
    <message>
        <source>Decoder lineage</source>
        <translation>Lignée de décodeur</translation>
    </message>
    <message>
        <source>%1; asked by itself, with all lineages equally likely beforehand, its probability is %2.</source>
        <translation>%1&#xa0;; considérée seule, toutes les lignées étant a priori également probables, sa probabilité est de %2.</translation>
    </message>
    <message>
        <source>Nearest sources</source>
        <translation>Sources les plus proches</translation>
    </message>
    <message>
        <source>; in brackets the distance of the traces.</source>
        <translation>&#xa0;; entre parenthèses, la distance des traces.</translation>
    </message>
    <message>
        <source> (log10 LR of the source named above %1)</source>
        <translation> (log10 LR de la source désignée ci-dessus %1)</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>Ce que dit chaque partie</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>Root mean square %1 grey levels of 255.</source>
        <translation>Moyenne quadratique&#xa0;: %1 niveaux de gris sur 255.</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Applicabilité</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>None: no likelihood ratio is given.</source>
        <translation>Aucune&#xa0;: aucun rapport de vraisemblance n&apos;est donné.</translation>
    </message>
    <message>
        <source>Nearest condition</source>
        <translation>Condition la plus proche</translation>
    </message>
    <message>
        <source>none was measured</source>
        <translation>aucune n&apos;a été mesurée</translation>
    </message>
    <message>
        <source>Measured error rates</source>
        <translation>Taux d&apos;erreur mesurés</translation>
    </message>
    <message>
        <source>None was made for this item.</source>
        <translation>Aucun n&apos;a été fait pour cette pièce.</translation>
    </message>
    <message>
        <source>The trace was exchanged for that of %1 (method %2). Named before: %3; named after: %4. The picture stayed the same to %5 dB PSNR and %6 SSIM. %7</source>
        <translation>La trace a été échangée contre celle de %1 (méthode %2). Désignée avant&#xa0;: %3&#xa0;; après&#xa0;: %4. L&apos;image est restée la même à %5 dB PSNR et %6 SSIM près. %7</translation>
    </message>
    <message>
        <source>The exchange did not move the attribution.</source>
        <translation>L&apos;échange n&apos;a pas déplacé l&apos;attribution.</translation>
    </message>
    <message>
        <source>Counterfactual check</source>
        <translation>Contrôle contrefactuel</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>
The file had it when this report was made, too.</source>
        <translation>
Le fichier l&apos;avait encore à l&apos;établissement de ce rapport.</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysée</translation>
    </message>
    <message>
        <source>%1, log entry %2</source>
        <translation>%1, entrée du journal %2</translation>
    </message>
    <message>
        <source>What the file states about itself</source>
        <translation>Ce que le fichier dit de lui-même</translation>
    </message>
    <message>
        <source>Apart from the pixels, and without part in the ratios above: metadata can be forged and stripped.</source>
        <translation>Indépendamment des pixels, et sans part dans les rapports ci-dessus&#xa0;: les métadonnées peuvent être falsifiées et supprimées.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Notes of the examiner</source>
        <translation>Notes de l&apos;examinateur</translation>
    </message>
    <message>
        <source>Comparison of sources</source>
        <translation>Comparaison de sources</translation>
    </message>
    <message>
        <source>No sets of images were compared in this case.</source>
        <translation>Aucun ensemble d&apos;images n&apos;a été comparé dans ce dossier.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Ensembles</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>A diffusion model that has learned camera photographs only reconstructs the image; what it does not reconstruct is the residual. Statistics of the image and of the residual, on the grid of the file, and what a convolutional network reads from the finest structure of the image, are reduced to a trace: a row of numbers that varies with the source and as little as possible with content, style and processing. A probabilistic model of how traces vary within and between sources (probabilistic linear discriminant analysis) gives the likelihood of the trace under each source of the library and under an unknown source; their ratios are calibrated on images that had no part in training. After: Xu et al., Causal Fingerprints of AI Generative Models, arXiv 2509.15406. Structure of this report: SWGDE 18-Q-002. Conclusions: ENFSI guideline (section 8).</source>
        <translation>Un modèle de diffusion qui n&apos;a appris que des photographies reconstruit l&apos;image&#xa0;; ce qu&apos;il ne reconstruit pas est le résidu. Des statistiques de l&apos;image et du résidu, sur la grille du fichier, et ce qu&apos;un réseau convolutif lit dans la structure la plus fine de l&apos;image sont réduits à une trace&#xa0;: une suite de nombres qui varie avec la source et aussi peu que possible avec le contenu, le style et le traitement. Un modèle probabiliste de la variation des traces au sein des sources et entre elles (analyse discriminante linéaire probabiliste) donne la vraisemblance de la trace sous chaque source de la bibliothèque et sous une source inconnue&#xa0;; leurs rapports sont calibrés sur des images qui n&apos;ont pas servi à l&apos;entraînement. D&apos;après&#xa0;: Xu et al., Causal Fingerprints of AI Generative Models, arXiv 2509.15406. Structure de ce rapport&#xa0;: SWGDE 18-Q-002. Conclusions&#xa0;: guide ENFSI (section 8).</translation>
    </message>
    <message>
        <source>Versions and weights</source>
        <translation>Versions et poids</translation>
    </message>
    <message>
        <source>Program of this report</source>
        <translation>Programme de ce rapport</translation>
    </message>
    <message>
        <source>Program of the analyses</source>
        <translation>Programme des analyses</translation>
    </message>
    <message>
        <source>Devices of the analyses</source>
        <translation>Unités de calcul des analyses</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>, nearest to item %1</source>
        <translation>, la plus proche de la pièce %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>at a rate of %1 among %2 %3 images (95 % interval %4) after %5</source>
        <translation>à un taux de %1 sur %2 images (%3&#xa0;; intervalle à 95 % %4) après %5</translation>
    </message>
    <message>
        <source>Saving an image again, with nothing else done to it, changed the source that is named first: %1.</source>
        <translation>Réenregistrer une image, sans rien y changer d&apos;autre, a changé la source désignée en premier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Library of sources</source>
        <translation>Bibliothèque de sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>livrée</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propre</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Scale of conclusions</source>
        <translation>Échelle des conclusions</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Extract of the log</source>
        <translation>Extrait du journal</translation>
    </message>
    <message>
        <source>The case keeps a log in which each entry holds the SHA-256 of the one before. %1 of its %2 stand here; the hash of the last one pins them all: a log with another history has another one.</source>
        <translation>Le dossier tient un journal dans lequel chaque entrée contient le SHA-256 de la précédente. %1 de ses %2 figurent ici&#xa0;; l&apos;empreinte de la dernière les fixe toutes&#xa0;: un journal d&apos;un autre déroulement en a une autre.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fichier du dossier</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Hash of the last entry</source>
        <translation>Empreinte de la dernière entrée</translation>
    </message>
    <message>
        <source>When this report was made the chain of all entries was checked, and every record of the case against it: no difference was found.</source>
        <translation>À l&apos;établissement de ce rapport, la chaîne de toutes les entrées a été vérifiée, et chaque enregistrement du dossier avec elle&#xa0;: aucune différence n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>When this report was made the records of the case did not agree with the log (%1):</source>
        <translation>À l&apos;établissement de ce rapport, les enregistrements du dossier ne concordaient pas avec le journal (%1)&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>and others, which “whorl-cli verify” names</source>
        <translation>et d&apos;autres, que nomme «&#xa0;whorl-cli verify&#xa0;»</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>SHA-256 of the entry, first 16 digits</source>
        <translation>SHA-256 de l&apos;entrée, 16 premiers chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left out</source>
        <translation>
            <numerusform>%n entrée omise</numerusform>
            <numerusform>%n entrées omises</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>The undersigned examined the items named in section 3 by the method of section 6. This report (document %1) states the findings; the limitations of section 7 belong to them. Whether the method lies within the laboratory&apos;s scope of accreditation, and the qualification of those who sign, the laboratory states here:</source>
        <translation>Les soussignés ont examiné les pièces nommées à la section 3 par la méthode de la section 6. Ce rapport (document %1) énonce les résultats&#xa0;; les limites de la section 7 en font partie. Si la méthode entre dans la portée d&apos;accréditation du laboratoire, et la qualification des signataires, le laboratoire l&apos;indique ici&#xa0;:</translation>
    </message>
    <message>
        <source>Accreditation of the method</source>
        <translation>Accréditation de la méthode</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Qualifications</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Date et lieu</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Technical review</source>
        <translation>Revue technique</translation>
    </message>
    <message>
        <source>Approved for release</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>no case number</source>
        <translation>sans numéro de dossier</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>The case holds no items.</source>
        <translation>Le dossier ne contient aucune pièce.</translation>
    </message>
    <message>
        <source>Residual: what the diffusion model does not reconstruct. %1 x %2 pixels at native size from column %3, row %4; mean of the three colours, grey 128 is zero, differences %5 times enlarged.</source>
        <translation>Résidu&#xa0;: ce que le modèle de diffusion ne reconstruit pas. %1 x %2 pixels en taille native à partir de la colonne %3, ligne %4&#xa0;; moyenne des trois couleurs, le gris 128 vaut zéro, différences agrandies %5 fois.</translation>
    </message>
    <message>
        <source>Fourier magnitude of that residual, logarithmic, frequency zero in the middle. Regular bright points are periodic traces.</source>
        <translation>Module de Fourier de ce résidu, logarithmique, fréquence nulle au centre. Des points clairs réguliers sont des traces périodiques.</translation>
    </message>
    <message>
        <source>Attribution map: the source that each of %1 cells of %2 pixels would name alone, and how many cells name it. The stronger the colour, the better the cell fits that source.</source>
        <translation>Carte d&apos;attribution&#xa0;: la source que désignerait isolément chacune des %1 cellules de %2 pixels, et le nombre de cellules qui la désignent. Plus la couleur est forte, mieux la cellule correspond à cette source.</translation>
    </message>
    <message>
        <source>Attribution map of item %1; cells by source: %2</source>
        <translation>Carte d&apos;attribution de la pièce %1&#xa0;; cellules par source&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other sources together</source>
        <translation>
            <numerusform>%n autre source</numerusform>
            <numerusform>%n autres sources ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability of each source if all of them, and an unknown source, were equally likely beforehand; at the right the log10 likelihood ratio of the source against all others.</source>
        <translation>Probabilité de chaque source si toutes, ainsi qu&apos;une source inconnue, étaient a priori également probables&#xa0;; à droite, le rapport de vraisemblance log10 de la source contre toutes les autres.</translation>
    </message>
    <message>
        <source>How well each source explains the image, relative to the others. These scores are not calibrated: they are no probabilities, and no likelihood ratio is given.</source>
        <translation>À quel point chaque source explique l&apos;image, relativement aux autres. Ces scores ne sont pas calibrés&#xa0;: ce ne sont pas des probabilités, et aucun rapport de vraisemblance n&apos;est donné.</translation>
    </message>
    <message>
        <source>%1 of item %2: %3</source>
        <translation>%1 de la pièce %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Uncalibrated scores</source>
        <translation>Scores non calibrés</translation>
    </message>
    <message>
        <source>Place of the image (cross) among the mean traces of the sources, in the two directions in which the sources differ most; in standard deviations within a source. Other directions are not seen here: the list of nearest sources counts.</source>
        <translation>Place de l&apos;image (croix) parmi les traces moyennes des sources, dans les deux directions où les sources diffèrent le plus&#xa0;; en écarts-types intra-source. Les autres directions ne se voient pas ici&#xa0;: c&apos;est la liste des sources les plus proches qui compte.</translation>
    </message>
    <message>
        <source>Item %1 at %2, %3; nearest: %4</source>
        <translation>Pièce %1 à %2, %3&#xa0;; les plus proches&#xa0;: %4</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, document %2</source>
        <translation>%1, document %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>not given: no calibration</source>
        <translation>non donné&#xa0;: pas de calibration</translation>
    </message>
    <message>
        <source>No likelihood ratio and no level of support are given, because the scores of this analysis do not rest on a calibration set.</source>
        <translation>Ni rapport de vraisemblance ni degré de soutien ne sont donnés, car les scores de cette analyse ne reposent pas sur un jeu de calibration.</translation>
    </message>
    <message>
        <source>no support for either proposition</source>
        <translation>aucun soutien à l&apos;une ou l&apos;autre proposition</translation>
    </message>
    <message>
        <source>What was measured is about as probable %1 as %2: it supports neither proposition.</source>
        <translation>Ce qui a été mesuré est à peu près aussi probable %1 que %2&#xa0;: aucune des propositions n&apos;est soutenue.</translation>
    </message>
    <message>
        <source>%1 for the %2 proposition</source>
        <translation>%1 pour la %2 proposition</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>%1 support for the %2 proposition</source>
        <translation>soutien %1 pour la %2 proposition</translation>
    </message>
    <message>
        <source>What was measured is about %1 times more probable %2 than %3: %4.</source>
        <translation>Ce qui a été mesuré est environ %1 fois plus probable %2 que %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>if the image was made by a generative model</source>
        <translation>si l&apos;image a été produite par un modèle génératif</translation>
    </message>
    <message>
        <source>if it is a camera photograph</source>
        <translation>s&apos;il s&apos;agit d&apos;une photographie</translation>
    </message>
    <message>
        <source>Does the image come from a source outside the library?</source>
        <translation>L&apos;image vient-elle d&apos;une source hors de la bibliothèque&#xa0;?</translation>
    </message>
    <message>
        <source>The image comes from a source that is not in the library.</source>
        <translation>L&apos;image vient d&apos;une source qui n&apos;est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The image comes from one of the %1 sources of the library, camera photographs among them, each with equal weight.</source>
        <translation>L&apos;image vient de l&apos;une des %1 sources de la bibliothèque, photographies comprises, chacune de même poids.</translation>
    </message>
    <message>
        <source>if the image comes from a source outside the library</source>
        <translation>si l&apos;image vient d&apos;une source hors de la bibliothèque</translation>
    </message>
    <message>
        <source>if it comes from one of the sources of the library</source>
        <translation>si elle vient de l&apos;une des sources de la bibliothèque</translation>
    </message>
    <message>
        <source>Did %1 make the image?</source>
        <translation>%1 a-t-il produit l&apos;image&#xa0;?</translation>
    </message>
    <message>
        <source>The image was made by %1.</source>
        <translation>L&apos;image a été produite par %1.</translation>
    </message>
    <message>
        <source>if the image was made by %1</source>
        <translation>si l&apos;image a été produite par %1</translation>
    </message>
    <message>
        <source>if it comes from another source</source>
        <translation>si elle vient d&apos;une autre source</translation>
    </message>
    <message>
        <source>This does not say which source it is, nor that the image is authentic.</source>
        <translation>Cela ne dit pas de quelle source il s&apos;agit, ni que l&apos;image est authentique.</translation>
    </message>
    <message>
        <source>This concerns the trace in the pixels, not what the image shows.</source>
        <translation>Cela concerne la trace dans les pixels, non ce que l&apos;image montre.</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>non analysée</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>non applicable</translation>
    </message>
    <message>
        <source>could not be analysed</source>
        <translation>n&apos;a pas pu être analysée</translation>
    </message>
    <message>
        <source>%1 support: %2</source>
        <translation>Soutien %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The right source is among the first three (mean over sources)</source>
        <translation>La bonne source est parmi les trois premières (moyenne sur les sources)</translation>
    </message>
    <message>
        <source>The decoder lineage named is the right one (mean over lineages)</source>
        <translation>La lignée de décodeur désignée est la bonne (moyenne sur les lignées)</translation>
    </message>
    <message>
        <source>Camera photograph against generated, known generators (area under ROC)</source>
        <translation>Photographie contre image générée, générateurs connus (aire sous la courbe ROC)</translation>
    </message>
    <message>
        <source>Camera photograph against generated, generators never seen (area under ROC)</source>
        <translation>Photographie contre image générée, générateurs jamais vus (aire sous la courbe ROC)</translation>
    </message>
    <message>
        <source>Enrolled source against unknown source (area under ROC)</source>
        <translation>Source enrôlée contre source inconnue (aire sous la courbe ROC)</translation>
    </message>
    <message>
        <source>Right source named while unknown ones are rejected (open-set OSCR area)</source>
        <translation>Bonne source désignée, les inconnues étant rejetées (aire OSCR, ensemble ouvert)</translation>
    </message>
    <message>
        <source>A variant never seen is named as its own line</source>
        <translation>Une variante jamais vue est désignée comme sa propre lignée</translation>
    </message>
    <message>
        <source>The source named first is the right one, images from other providers</source>
        <translation>La source désignée en premier est la bonne, images d&apos;autres fournisseurs</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 1 image</source>
        <translation>Taux d&apos;égale erreur, source enrôlée d&apos;après 1 image</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 5 images</source>
        <translation>Taux d&apos;égale erreur, source enrôlée d&apos;après 5 images</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 10 images</source>
        <translation>Taux d&apos;égale erreur, source enrôlée d&apos;après 10 images</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 20 images</source>
        <translation>Taux d&apos;égale erreur, source enrôlée d&apos;après 20 images</translation>
    </message>
    <message>
        <source>Cost of the log-likelihood ratios, Cllr (0: perfect, 1: uninformative)</source>
        <translation>Coût des rapports de vraisemblance logarithmiques, Cllr (0&#xa0;: parfait, 1&#xa0;: non informatif)</translation>
    </message>
    <message>
        <source>The same if the calibration were ideal, minimum Cllr</source>
        <translation>La même avec une calibration idéale, Cllr minimal</translation>
    </message>
    <message>
        <source>Expected calibration error of the probabilities</source>
        <translation>Erreur de calibration attendue des probabilités</translation>
    </message>
    <message>
        <source>Another source is named after re-saving alone (share of images)</source>
        <translation>Une autre source est désignée après simple réenregistrement (part des images)</translation>
    </message>
    <message>
        <source>as-is (files as delivered)</source>
        <translation>as-is (fichiers tels que livrés)</translation>
    </message>
    <message>
        <source>equalized (cut at a random offset and saved again as JPEG, quality 75 to 95)</source>
        <translation>equalized (coupés à un décalage aléatoire et réenregistrés en JPEG, qualité 75 à 95)</translation>
    </message>
    <message>
        <source>%1 (width and height multiplied by that)</source>
        <translation>%1 (largeur et hauteur multipliées par ce facteur)</translation>
    </message>
    <message>
        <source>more than 1, up to 10</source>
        <translation>plus de 1, jusqu&apos;à 10</translation>
    </message>
    <message>
        <source>10 to 100</source>
        <translation>10 à 100</translation>
    </message>
    <message>
        <source>100 to 1,000</source>
        <translation>100 à 1000</translation>
    </message>
    <message>
        <source>1,000 to 10,000</source>
        <translation>1000 à 10 000</translation>
    </message>
    <message>
        <source>10,000 to 1,000,000</source>
        <translation>10 000 à 1 000 000</translation>
    </message>
    <message>
        <source>above 1,000,000</source>
        <translation>plus de 1 000 000</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>soutien %1</translation>
    </message>
    <message>
        <source>ENFSI Guideline for Evaluative Reporting in Forensic Science, version 3.0 (European Network of Forensic Science Institutes, 2015). A ratio below 1 supports the second proposition by its reciprocal.</source>
        <translation>ENFSI Guideline for Evaluative Reporting in Forensic Science, version 3.0 (European Network of Forensic Science Institutes, 2015). Un rapport inférieur à 1 soutient la seconde proposition par son inverse.</translation>
    </message>
    <message>
        <source>A likelihood ratio tells how much more probable the findings are under one proposition than under the other. It does not tell how probable a proposition is: that also depends on everything else that is known in the case, which is for the court to weigh.</source>
        <translation>Un rapport de vraisemblance indique combien les résultats sont plus probables selon une proposition que selon l&apos;autre. Il n&apos;indique pas la probabilité d&apos;une proposition&#xa0;: elle dépend aussi de tout ce qui est connu par ailleurs dans l&apos;affaire, qu&apos;il appartient au tribunal d&apos;apprécier.</translation>
    </message>
    <message>
        <source>The findings hold for the propositions and the information of section 1. If either changes, the findings have to be evaluated anew.</source>
        <translation>Les résultats valent pour les propositions et les informations de la section 1. Si les unes ou les autres changent, ils doivent être réévalués.</translation>
    </message>
    <message>
        <source>Sources that share a decoder leave similar traces. Where two of them explain an image about equally well the report says so; the lineage is then better supported than the single source.</source>
        <translation>Des sources qui partagent un décodeur laissent des traces semblables. Si deux d&apos;entre elles expliquent une image à peu près aussi bien, le rapport le dit&#xa0;; la lignée est alors mieux soutenue que la source seule.</translation>
    </message>
    <message>
        <source>Ratios are capped at what their calibration set can support, and hold for images like those of that set. The error rates of section 6 were measured on a benchmark; its images need not resemble those of this case.</source>
        <translation>Les rapports sont plafonnés à ce que leur jeu de calibration peut étayer, et valent pour des images semblables à celles de ce jeu. Les taux d&apos;erreur de la section 6 ont été mesurés sur un banc d&apos;essai dont les images ne ressemblent pas forcément à celles de ce dossier.</translation>
    </message>
    <message>
        <source>Compression, scaling, screenshots, filters and deliberate removal of traces weaken or falsify a trace. A trace can be imitated on purpose.</source>
        <translation>La compression, le redimensionnement, les captures d&apos;écran, les filtres et l&apos;effacement délibéré de traces affaiblissent ou faussent une trace. Une trace peut être imitée à dessein.</translation>
    </message>
    <message>
        <source>An unknown source is never evidence that an image is authentic. A camera photograph is a statement about the trace in the pixels: it does not say that the image shows what happened, nor that it was not edited.</source>
        <translation>Une source inconnue n&apos;est jamais un indice d&apos;authenticité. «&#xa0;Photographie&#xa0;» est un énoncé sur la trace dans les pixels&#xa0;: il ne dit pas que l&apos;image montre ce qui s&apos;est passé, ni qu&apos;elle n&apos;a pas été retouchée.</translation>
    </message>
    <message>
        <source>Metadata can be forged and stripped. It is reported beside the pixels and has no part in the ratios.</source>
        <translation>Les métadonnées peuvent être falsifiées et supprimées. Elles sont rapportées à côté des pixels et n&apos;ont pas de part dans les rapports de vraisemblance.</translation>
    </message>
    <message>
        <source>An attribution map shows, cell by cell, which source would be named from that cell alone. A single cell carries little; only connected areas should be read.</source>
        <translation>Une carte d&apos;attribution montre, cellule par cellule, la source qui serait désignée d&apos;après cette seule cellule. Une cellule isolée dit peu&#xa0;; seules les zones d&apos;un seul tenant doivent être lues.</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>moderately strong</source>
        <translation>modérément fort</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>très fort</translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation>extrêmement fort</translation>
    </message>
    <message>
        <source>The findings give %1 support for a camera photograph rather than an image from an enrolled or unknown generator.</source>
        <translation>Les résultats apportent un soutien %1 à une photographie plutôt qu&apos;à une image d&apos;un générateur enrôlé ou inconnu.</translation>
    </message>
    <message>
        <source>The findings give %1 support for a source outside the library rather than an enrolled one.</source>
        <translation>Les résultats apportent un soutien %1 à une source hors de la bibliothèque plutôt qu&apos;à une source enrôlée.</translation>
    </message>
    <message>
        <source>The findings give %1 support for %2 as the source rather than another source.</source>
        <translation>Les résultats apportent un soutien %1 à %2 comme source plutôt qu&apos;à une autre source.</translation>
    </message>
    <message>
        <source>Could not be analysed: %1.</source>
        <translation>N&apos;a pas pu être analysée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not applicable: %1.</source>
        <translation>Non applicable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No source was scored.</source>
        <translation>Aucune source n&apos;a été évaluée.</translation>
    </message>
    <message>
        <source>the image has %1 x %2 pixels, at least 128 a side are needed</source>
        <translation>l&apos;image a %1 x %2 pixels, il en faut au moins 128 de côté</translation>
    </message>
    <message>
        <source>no part of the image has enough texture: it is flat or clipped</source>
        <translation>aucune partie de l&apos;image n&apos;a assez de texture&#xa0;: elle est uniforme ou saturée</translation>
    </message>
    <message>
        <source>the file is truncated: only the first %1 rows were analysed</source>
        <translation>le fichier est tronqué&#xa0;: seules les %1 premières lignes ont été analysées</translation>
    </message>
    <message>
        <source>the image is smaller than one tile of 128 x 128 pixels</source>
        <translation>l&apos;image est plus petite qu&apos;une tuile de 128 x 128 pixels</translation>
    </message>
    <message>
        <source>not a library of sources</source>
        <translation>ce n&apos;est pas une bibliothèque de sources</translation>
    </message>
    <message>
        <source>the library was enrolled with other weights</source>
        <translation>la bibliothèque a été enrôlée avec d&apos;autres poids</translation>
    </message>
    <message>
        <source>enrol its sources again with these weights</source>
        <translation>enrôlez à nouveau ses sources avec ces poids</translation>
    </message>
    <message>
        <source>the library already holds a source named %1</source>
        <translation>la bibliothèque contient déjà une source nommée %1</translation>
    </message>
    <message>
        <source>remove it first, or choose another name</source>
        <translation>retirez-la d&apos;abord, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>the library holds no source named %1</source>
        <translation>la bibliothèque ne contient aucune source nommée %1</translation>
    </message>
    <message>
        <source>a source cannot be named &quot;%1&quot;</source>
        <translation>une source ne peut être nommée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 belongs to the shipped library, which is read only</source>
        <translation>%1 fait partie de la bibliothèque livrée, en lecture seule</translation>
    </message>
    <message>
        <source>your library of sources was measured with the weights of another version; until they are enrolled again from their pictures, nothing is compared with: %1</source>
        <translation>votre bibliothèque de sources a été mesurée avec les poids d&apos;une autre version&#xa0;; tant qu&apos;elles ne sont pas enrôlées à nouveau d&apos;après leurs images, rien n&apos;est comparé à&#xa0;: %1</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Whorl (schema %1, this version reads up to %2)</source>
        <translation>la bibliothèque a été écrite par une version plus récente de Whorl (schéma %1, cette version lit jusqu&apos;à %2)</translation>
    </message>
    <message>
        <source>use it with that version; nothing was changed</source>
        <translation>utilisez-la avec cette version&#xa0;; rien n&apos;a été modifié</translation>
    </message>
    <message>
        <source>no image of the set could be analysed</source>
        <translation>aucune image de l&apos;ensemble n&apos;a pu être analysée</translation>
    </message>
    <message>
        <source>there is no CUDA device</source>
        <translation>il n&apos;y a pas d&apos;unité CUDA</translation>
    </message>
    <message>
        <source>not an image</source>
        <translation>ce n&apos;est pas une image</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>this is %1, which is not supported</source>
        <translation>ceci est %1, ce qui n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>is a directory, not a file</source>
        <translation>est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>not enough memory to decode the picture</source>
        <translation>mémoire insuffisante pour décoder l&apos;image</translation>
    </message>
    <message>
        <source>the header claims %1 pixels, over the limit of %2</source>
        <translation>l&apos;en-tête annonce %1 pixels, au-delà de la limite de %2</translation>
    </message>
    <message>
        <source>the file has %1 bytes, over the limit of %2</source>
        <translation>le fichier a %1 octets, au-delà de la limite de %2</translation>
    </message>
    <message>
        <source>truncated or damaged: %1</source>
        <translation>tronqué ou endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the compressed data are damaged</source>
        <translation>les données compressées sont endommagées</translation>
    </message>
    <message>
        <source>the file ends before the picture</source>
        <translation>le fichier se termine avant l&apos;image</translation>
    </message>
    <message>
        <source>wrong extension: the content is %1, the name says %2</source>
        <translation>mauvaise extension&#xa0;: le contenu est %1, le nom dit %2</translation>
    </message>
    <message>
        <source>the file is truncated, but all rows decoded (%1)</source>
        <translation>le fichier est tronqué, mais toutes les lignes ont été décodées (%1)</translation>
    </message>
    <message>
        <source>the file is truncated or damaged: %1</source>
        <translation>le fichier est tronqué ou endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>palette picture: its colours are quantized</source>
        <translation>image à palette&#xa0;: ses couleurs sont quantifiées</translation>
    </message>
    <message>
        <source>16 bits a sample, rounded to 8 for the analysis</source>
        <translation>16 bits par échantillon, arrondis à 8 pour l&apos;analyse</translation>
    </message>
    <message>
        <source>CMYK turned into RGB without its colour profile</source>
        <translation>CMJN converti en RVB sans son profil de couleur</translation>
    </message>
    <message>
        <source>%1 pages; the first is analysed</source>
        <translation>%1 pages&#xa0;; la première est analysée</translation>
    </message>
    <message>
        <source>%1 frames; the first is analysed</source>
        <translation>%1 images animées&#xa0;; la première est analysée</translation>
    </message>
    <message>
        <source>%1 frames; the default picture is analysed</source>
        <translation>%1 images animées&#xa0;; l&apos;image par défaut est analysée</translation>
    </message>
    <message>
        <source>%1 pictures; the primary one is analysed</source>
        <translation>%1 images&#xa0;; la principale est analysée</translation>
    </message>
    <message>
        <source>%1 bytes follow the end of the picture</source>
        <translation>%1 octets suivent la fin de l&apos;image</translation>
    </message>
    <message>
        <source>the luminance quantization table is not one of the IJG; the quality is that of the nearest</source>
        <translation>la table de quantification de luminance n&apos;est pas de l&apos;IJG&#xa0;; la qualité est celle de la plus proche</translation>
    </message>
    <message>
        <source>the case is busy in another program</source>
        <translation>le dossier est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>fermez-le là-bas et réessayez</translation>
    </message>
    <message>
        <source>the case cannot be written</source>
        <translation>le dossier ne peut être écrit</translation>
    </message>
    <message>
        <source>it is read-only here; copy it to another place</source>
        <translation>il est ici en lecture seule&#xa0;; copiez-le ailleurs</translation>
    </message>
    <message>
        <source>the disk is full or refuses to be written</source>
        <translation>le disque est plein ou refuse l&apos;écriture</translation>
    </message>
    <message>
        <source>free some space and go on; everything stored before is kept</source>
        <translation>libérez de l&apos;espace et continuez&#xa0;; tout ce qui était enregistré est conservé</translation>
    </message>
    <message>
        <source>the case is damaged</source>
        <translation>le dossier est endommagé</translation>
    </message>
    <message>
        <source>take it from a backup; `whorl-cli verify` tells what is left</source>
        <translation>reprenez-le d&apos;une sauvegarde&#xa0;; `whorl-cli verify` dit ce qui reste</translation>
    </message>
    <message>
        <source>there is no such case</source>
        <translation>ce dossier n&apos;existe pas</translation>
    </message>
    <message>
        <source>is not a Whorl case</source>
        <translation>n&apos;est pas un dossier Whorl</translation>
    </message>
    <message>
        <source>choose a file that Whorl wrote, named *.whorl</source>
        <translation>choisissez un fichier écrit par Whorl, nommé *.whorl</translation>
    </message>
    <message>
        <source>the case was written by a newer version of Whorl (schema %1, this version reads up to %2)</source>
        <translation>le dossier a été écrit par une version plus récente de Whorl (schéma %1, cette version lit jusqu&apos;à %2)</translation>
    </message>
    <message>
        <source>open it with that version; nothing was changed</source>
        <translation>ouvrez-le avec cette version&#xa0;; rien n&apos;a été modifié</translation>
    </message>
    <message>
        <source>a file of this name exists already</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>open it, or choose another name</source>
        <translation>ouvrez-le, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisissez un autre nom</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut être écrit</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>choose a folder where files can be made</source>
        <translation>choisissez un dossier où des fichiers peuvent être créés</translation>
    </message>
    <message>
        <source>choose another place, or free some space</source>
        <translation>choisissez un autre emplacement, ou libérez de l&apos;espace</translation>
    </message>
    <message>
        <source>make room on the disk, or choose another folder</source>
        <translation>faites de la place sur le disque, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>the case is open for reading only</source>
        <translation>le dossier est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>the case or its folder is read-only here; copy it to a place where you may write</source>
        <translation>le dossier ou son répertoire est ici en lecture seule&#xa0;; copiez-le là où vous pouvez écrire</translation>
    </message>
    <message>
        <source>it was opened for viewing</source>
        <translation>il a été ouvert en consultation</translation>
    </message>
    <message>
        <source>it is open for writing elsewhere: %1</source>
        <translation>il est ouvert en écriture ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file changed while it was copied</source>
        <translation>le fichier a changé pendant sa copie</translation>
    </message>
    <message>
        <source>add it again</source>
        <translation>ajoutez-le à nouveau</translation>
    </message>
    <message>
        <source>is not the file that was examined: its SHA-256 is another</source>
        <translation>n&apos;est pas le fichier examiné&#xa0;: son SHA-256 est autre</translation>
    </message>
    <message>
        <source>choose the file whose SHA-256 is %1</source>
        <translation>choisissez le fichier de SHA-256 %1</translation>
    </message>
    <message>
        <source>the file changed since it was added: its SHA-256 is now %1</source>
        <translation>le fichier a changé depuis son ajout&#xa0;: son SHA-256 est maintenant %1</translation>
    </message>
    <message>
        <source>add it again; it becomes an item of its own</source>
        <translation>ajoutez-le à nouveau&#xa0;; il devient une pièce distincte</translation>
    </message>
    <message>
        <source>re-locate the item if the file was moved</source>
        <translation>indiquez le nouvel emplacement si le fichier a été déplacé</translation>
    </message>
    <message>
        <source>free some space; what was there before is unchanged</source>
        <translation>libérez de l&apos;espace&#xa0;; ce qui était là est inchangé</translation>
    </message>
    <message>
        <source>Item %1: the copy of %2 in the case is not the file that was examined.</source>
        <translation>Pièce %1&#xa0;: la copie de %2 dans le dossier n&apos;est pas le fichier examiné.</translation>
    </message>
    <message>
        <source>Item %1: %2 is not the file that was examined; its SHA-256 is another.</source>
        <translation>Pièce %1&#xa0;: %2 n&apos;est pas le fichier examiné&#xa0;; son SHA-256 est autre.</translation>
    </message>
    <message>
        <source>Item %1: %2 is missing or cannot be read (%3).</source>
        <translation>Pièce %1&#xa0;: %2 manque ou est illisible (%3).</translation>
    </message>
    <message>
        <source>A record (%1) of log entry %2 is missing.</source>
        <translation>Un enregistrement (%1) de l&apos;entrée du journal %2 manque.</translation>
    </message>
    <message>
        <source>A record (%1 %2) has no entry in the log.</source>
        <translation>Un enregistrement (%1 %2) n&apos;a pas d&apos;entrée au journal.</translation>
    </message>
    <message>
        <source>A record (%1 %2) is not what log entry %3 stored.</source>
        <translation>Un enregistrement (%1 %2) n&apos;est pas ce que l&apos;entrée du journal %3 a consigné.</translation>
    </message>
    <message>
        <source>the entry does not have the hash that stands beside it</source>
        <translation>l&apos;entrée n&apos;a pas l&apos;empreinte inscrite à côté d&apos;elle</translation>
    </message>
    <message>
        <source>the entry does not follow the one before it: an entry was changed, inserted or removed</source>
        <translation>l&apos;entrée ne suit pas la précédente&#xa0;: une entrée a été modifiée, insérée ou retirée</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>ajouter une pièce</translation>
    </message>
    <message>
        <source>copy evidence</source>
        <translation>copier une pièce</translation>
    </message>
    <message>
        <source>withdraw evidence</source>
        <translation>retirer une pièce</translation>
    </message>
    <message>
        <source>restore evidence</source>
        <translation>rétablir une pièce</translation>
    </message>
    <message>
        <source>relocate evidence</source>
        <translation>relocaliser une pièce</translation>
    </message>
    <message>
        <source>analyse</source>
        <translation>analyser</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation>image contrefactuelle</translation>
    </message>
    <message>
        <source>set properties</source>
        <translation>modifier les propriétés</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <source>enrol</source>
        <translation>enrôler</translation>
    </message>
    <message>
        <source>A field of the metadata.</source>
        <translation>Un champ des métadonnées.</translation>
    </message>
    <message>
        <source>The IPTC digital source type states: %1. It can be forged or stripped.</source>
        <translation>Le type de source numérique IPTC indique&#xa0;: %1. Il peut être falsifié ou supprimé.</translation>
    </message>
    <message>
        <source>A C2PA manifest is said to stand at this address. It cannot be checked: nothing is fetched.</source>
        <translation>Un manifeste C2PA se trouverait à cette adresse. Cela ne peut être vérifié&#xa0;: rien n&apos;est téléchargé.</translation>
    </message>
    <message>
        <source>Names %1. Anyone can write or remove such text.</source>
        <translation>Nomme %1. N&apos;importe qui peut écrire ou supprimer un tel texte.</translation>
    </message>
    <message>
        <source>The camera is that of a video game: a render with EXIF as of a camera, no photograph.</source>
        <translation>L&apos;appareil est celui d&apos;un jeu vidéo&#xa0;: un rendu avec EXIF d&apos;appareil photo, pas une photographie.</translation>
    </message>
    <message>
        <source>Names a camera. EXIF can be copied or written by anyone and does not prove a photograph.</source>
        <translation>Nomme un appareil photo. L&apos;EXIF peut être copié ou écrit par n&apos;importe qui et ne prouve pas une photographie.</translation>
    </message>
    <message>
        <source>A time that the file states, after a clock that nobody vouches for.</source>
        <translation>Une heure qu&apos;indique le fichier, d&apos;après une horloge dont nul ne répond.</translation>
    </message>
    <message>
        <source>A place that the file states.</source>
        <translation>Un lieu qu&apos;indique le fichier.</translation>
    </message>
    <message>
        <source>An entry of the editing history.</source>
        <translation>Une entrée de l&apos;historique de retouche.</translation>
    </message>
    <message>
        <source>Fields that name no generator, camera, time, place or edit are listed up to a limit.</source>
        <translation>Les champs qui ne nomment ni générateur, ni appareil, ni heure, ni lieu, ni retouche ne sont listés que jusqu&apos;à une limite.</translation>
    </message>
    <message>
        <source>This metadata is damaged or beyond the limits and was not read.</source>
        <translation>Ces métadonnées sont endommagées ou au-delà des limites et n&apos;ont pas été lues.</translation>
    </message>
    <message>
        <source>The text as it stands in the file.</source>
        <translation>Le texte tel qu&apos;il figure dans le fichier.</translation>
    </message>
    <message>
        <source>Text of the kind that %1 writes into its images: it names a generator. Anyone can write or remove such text, and it may belong to another picture, as in a screenshot of the program.</source>
        <translation>Texte du genre que %1 écrit dans ses images&#xa0;: il nomme un générateur. N&apos;importe qui peut écrire ou supprimer un tel texte, et il peut appartenir à une autre image, comme dans une capture d&apos;écran du programme.</translation>
    </message>
    <message>
        <source>The thumbnail in the EXIF data was not compared with the picture: %1</source>
        <translation>La vignette des données EXIF n&apos;a pas été comparée à l&apos;image&#xa0;: %1</translation>
    </message>
    <message>
        <source>The 64 steps row by row.</source>
        <translation>Les 64 pas ligne par ligne.</translation>
    </message>
    <message>
        <source>The 64 steps row by row: a standard luminance table (IJG), as most programs use it.</source>
        <translation>Les 64 pas ligne par ligne&#xa0;: une table de luminance standard (IJG), comme en utilisent la plupart des programmes.</translation>
    </message>
    <message>
        <source>The 64 steps row by row: no standard luminance table (IJG); cameras, phones and Adobe programs have their own.</source>
        <translation>Les 64 pas ligne par ligne&#xa0;: pas une table de luminance standard (IJG)&#xa0;; appareils photo, téléphones et programmes Adobe ont les leurs.</translation>
    </message>
    <message>
        <source>The quality whose standard quantization table is nearest to that of the file.</source>
        <translation>La qualité dont la table de quantification standard est la plus proche de celle du fichier.</translation>
    </message>
    <message>
        <source>How colour is sampled and in which order the data stand.</source>
        <translation>Comment la couleur est échantillonnée et dans quel ordre les données se suivent.</translation>
    </message>
    <message>
        <source>An earlier compression with finer steps, with the same steps or before a resize or crop leaves none.</source>
        <translation>Une compression antérieure à pas plus fins, aux mêmes pas, ou avant un redimensionnement ou recadrage n&apos;en laisse pas.</translation>
    </message>
    <message>
        <source>Text hidden in the samples in the way of image generators (stealth PNG info).</source>
        <translation>Texte caché dans les échantillons à la manière de générateurs d&apos;images (stealth PNG info).</translation>
    </message>
    <message>
        <source>The claim signature is right and the signed hash matches the bytes of the file: nothing was changed since the signer signed it. Whether the signer tells the truth is another question.</source>
        <translation>La signature est correcte et l&apos;empreinte signée correspond aux octets du fichier&#xa0;: rien n&apos;a été modifié depuis la signature. Que le signataire dise vrai est une autre question.</translation>
    </message>
    <message>
        <source>The manifest is not what its signer signed (%1): what it says carries no weight.</source>
        <translation>Le manifeste n&apos;est pas ce que son signataire a signé (%1)&#xa0;: ce qu&apos;il dit n&apos;a aucun poids.</translation>
    </message>
    <message>
        <source>The signature is right, but the file or its manifest was changed afterwards (%1).</source>
        <translation>La signature est correcte, mais le fichier ou son manifeste a été modifié ensuite (%1).</translation>
    </message>
    <message>
        <source>There is a C2PA manifest that cannot be checked: %1.</source>
        <translation>Il y a un manifeste C2PA qui ne peut être vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The signer&apos;s chain of certificates ends in the trust list that you gave.</source>
        <translation>La chaîne de certificats du signataire aboutit à la liste de confiance que vous avez donnée.</translation>
    </message>
    <message>
        <source>The signer&apos;s chain of certificates does not end in the trust list that you gave (%1): anyone can make a certificate with any name.</source>
        <translation>La chaîne de certificats du signataire n&apos;aboutit pas à la liste de confiance que vous avez donnée (%1)&#xa0;: n&apos;importe qui peut faire un certificat à n&apos;importe quel nom.</translation>
    </message>
    <message>
        <source>Anyone can make a certificate with any name; give a trust list to learn whether the signer&apos;s chain ends in it.</source>
        <translation>N&apos;importe qui peut faire un certificat à n&apos;importe quel nom&#xa0;; donnez une liste de confiance pour savoir si la chaîne du signataire y aboutit.</translation>
    </message>
    <message>
        <source>The signer is not known.</source>
        <translation>Le signataire n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The program that wrote the manifest.</source>
        <translation>Le programme qui a écrit le manifeste.</translation>
    </message>
    <message>
        <source>Names in the signer&apos;s certificate, which is valid from %1 to %2.</source>
        <translation>Noms du certificat du signataire, valable du %1 au %2.</translation>
    </message>
    <message>
        <source>Time of signing after the time stamp authority %1 (its signature is right; the authority itself is not judged).</source>
        <translation>Heure de signature d&apos;après l&apos;autorité d&apos;horodatage %1 (sa signature est correcte&#xa0;; l&apos;autorité elle-même n&apos;est pas jugée).</translation>
    </message>
    <message>
        <source>The time of signing is not established.</source>
        <translation>L&apos;heure de signature n&apos;est pas établie.</translation>
    </message>
    <message>
        <source>An action that the manifest records.</source>
        <translation>Une action que le manifeste consigne.</translation>
    </message>
    <message>
        <source>The manifest states: %1.</source>
        <translation>Le manifeste indique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This assertion was removed from the manifest on purpose; a later signed claim says so. What it stated is not known.</source>
        <translation>Cette assertion a été retirée du manifeste à dessein&#xa0;; une déclaration signée ultérieure le dit. Ce qu&apos;elle indiquait n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The image was made from this (%1).</source>
        <translation>L&apos;image a été faite à partir de ceci (%1).</translation>
    </message>
    <message>
        <source>A limit of what the manifest proves.</source>
        <translation>Une limite de ce que le manifeste prouve.</translation>
    </message>
    <message>
        <source>made by a generative AI model trained on sampled content</source>
        <translation>produite par un modèle d&apos;IA générative entraîné sur des contenus collectés</translation>
    </message>
    <message>
        <source>data made by a generative AI model</source>
        <translation>données produites par un modèle d&apos;IA générative</translation>
    </message>
    <message>
        <source>a composite that includes parts made by generative AI, as by inpainting</source>
        <translation>un composite comprenant des parties d&apos;IA générative, comme par inpainting</translation>
    </message>
    <message>
        <source>made by an algorithm that was not trained on sampled content: not generative AI</source>
        <translation>produite par un algorithme non entraîné sur des contenus collectés&#xa0;: pas d&apos;IA générative</translation>
    </message>
    <message>
        <source>changed by an algorithm without generative AI</source>
        <translation>modifiée par un algorithme sans IA générative</translation>
    </message>
    <message>
        <source>a composite with at least one synthetic part; it does not say that AI made it</source>
        <translation>un composite avec au moins une partie synthétique&#xa0;; cela ne dit pas qu&apos;une IA l&apos;a faite</translation>
    </message>
    <message>
        <source>a rendering of data, as a chart; not generative AI</source>
        <translation>un rendu de données, comme un graphique&#xa0;; pas d&apos;IA générative</translation>
    </message>
    <message>
        <source>drawn by a person with digital tools; not generative AI</source>
        <translation>dessinée par une personne avec des outils numériques&#xa0;; pas d&apos;IA générative</translation>
    </message>
    <message>
        <source>made by a person with digital tools; not generative AI</source>
        <translation>faite par une personne avec des outils numériques&#xa0;; pas d&apos;IA générative</translation>
    </message>
    <message>
        <source>a recording of a virtual scene, as of a game; not a photograph of a real scene</source>
        <translation>un enregistrement d&apos;une scène virtuelle, comme d&apos;un jeu&#xa0;; pas une photographie d&apos;une scène réelle</translation>
    </message>
    <message>
        <source>a capture of a screen</source>
        <translation>une capture d&apos;écran</translation>
    </message>
    <message>
        <source>made with software by a person (retired code)</source>
        <translation>faite avec un logiciel par une personne (code retiré)</translation>
    </message>
    <message>
        <source>captured from a real scene by a digital camera or recorder</source>
        <translation>captée d&apos;une scène réelle par un appareil ou enregistreur numérique</translation>
    </message>
    <message>
        <source>captured from a real scene with computational photography, as of a phone</source>
        <translation>captée d&apos;une scène réelle par photographie computationnelle, comme d&apos;un téléphone</translation>
    </message>
    <message>
        <source>computed from several frames captured from a real scene</source>
        <translation>calculée à partir de plusieurs prises d&apos;une scène réelle</translation>
    </message>
    <message>
        <source>a composite of captures from real scenes</source>
        <translation>un composite de prises de scènes réelles</translation>
    </message>
    <message>
        <source>digitised from a film negative</source>
        <translation>numérisée d&apos;un négatif</translation>
    </message>
    <message>
        <source>digitised from a film positive</source>
        <translation>numérisée d&apos;un positif</translation>
    </message>
    <message>
        <source>digitised from a print</source>
        <translation>numérisée d&apos;un tirage</translation>
    </message>
    <message>
        <source>edited by a person with tools without generative AI</source>
        <translation>retouchée par une personne avec des outils sans IA générative</translation>
    </message>
    <message>
        <source>slightly edited by a person (retired code)</source>
        <translation>légèrement retouchée par une personne (code retiré)</translation>
    </message>
    <message>
        <source>a composite of several elements</source>
        <translation>un composite de plusieurs éléments</translation>
    </message>
    <message>
        <source>a digital source type that is not in the IPTC vocabulary</source>
        <translation>un type de source numérique absent du vocabulaire IPTC</translation>
    </message>
    <message>
        <source>calibrated on %1 validation images, as delivered, re-encoded and rescaled; no likelihood ratio above %2 is given</source>
        <translation>calibré sur %1 images de validation, telles que livrées, réencodées et redimensionnées&#xa0;; aucun rapport de vraisemblance supérieur à %2 n&apos;est donné</translation>
    </message>
    <message>
        <source>A hint, not a finding, that the picture was saved as JPEG before with coarser or other steps, as after editing, an upload or a download. %1</source>
        <translation>Un indice, non un résultat, que l&apos;image a été enregistrée auparavant en JPEG à pas plus grossiers ou autres, comme après retouche, envoi ou téléchargement. %1</translation>
    </message>
    <message>
        <source>Measured on %1 photographs: %2 of %3 copies saved once gave this hint (95 % interval %4), %5 of %6 saved before at a quality lower by ten did, %7 of %8 saved before at one higher by ten. The threshold was first chosen with these photographs among others.</source>
        <translation>Mesuré sur %1 photographies&#xa0;: %2 copies enregistrées une fois sur %3 ont donné cet indice (intervalle à 95 % %4), %5 sur %6 enregistrées auparavant à une qualité inférieure de dix, %7 sur %8 à une qualité supérieure de dix. Le seuil a d&apos;abord été choisi avec ces photographies, entre autres.</translation>
    </message>
    <message>
        <source>The thumbnail of %1 pixels shows something else than the picture: the picture was replaced or changed after the thumbnail was made, or the EXIF data come from another file. Look at both. %2</source>
        <translation>La vignette de %1 pixels montre autre chose que l&apos;image&#xa0;: l&apos;image a été remplacée ou modifiée après la création de la vignette, ou les données EXIF viennent d&apos;un autre fichier. Regardez les deux. %2</translation>
    </message>
    <message>
        <source>The picture fits a part of the thumbnail of %1 pixels: it was cut after the thumbnail was made. %2</source>
        <translation>L&apos;image correspond à une partie de la vignette de %1 pixels&#xa0;: elle a été recadrée après la création de celle-ci. %2</translation>
    </message>
    <message>
        <source>The thumbnail of %1 pixels fits the picture as a whole; small changes are not seen at that size.</source>
        <translation>La vignette de %1 pixels correspond à l&apos;image entière&#xa0;; de petites modifications ne se voient pas à cette taille.</translation>
    </message>
    <message>
        <source>Measured on %1 photographs: the own thumbnail was said to differ in %2 of %3, that of another photograph in %4 of %5; a cut to three fifths of each side was told as such in %6 of %7. The thresholds were first chosen with these photographs among others.</source>
        <translation>Mesuré sur %1 photographies&#xa0;: la propre vignette a été dite différente dans %2 cas sur %3, celle d&apos;une autre photographie dans %4 sur %5&#xa0;; un recadrage aux trois cinquièmes de chaque côté a été reconnu dans %6 sur %7. Les seuils ont d&apos;abord été choisis avec ces photographies, entre autres.</translation>
    </message>
    <message>
        <source>%1 bits of an invisible watermark read as this message. Chance gives about half of them; anyone can embed the message in any picture with the same open program.</source>
        <translation>%1 bits d&apos;un filigrane invisible se lisent comme ce message. Le hasard en donne environ la moitié&#xa0;; n&apos;importe qui peut insérer le message dans n&apos;importe quelle image avec le même programme libre.</translation>
    </message>
    <message>
        <source>damaged %1: %2</source>
        <translation>%1 endommagé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: would name %2%3</source>
        <translation>%1&#xa0;: désignerait %2%3</translation>
    </message>
    <message>
        <source>The image, scaled for this report.</source>
        <translation>L&apos;image, mise à l&apos;échelle pour ce rapport.</translation>
    </message>
    <message>
        <source>block frequencies</source>
        <translation>fréquences de blocs</translation>
    </message>
    <message>
        <source>their spread</source>
        <translation>leur dispersion</translation>
    </message>
    <message>
        <source>neighbouring pixels</source>
        <translation>pixels voisins</translation>
    </message>
    <message>
        <source>place on the compression grid</source>
        <translation>position sur la grille de compression</translation>
    </message>
    <message>
        <source>network over image and residual</source>
        <translation>réseau sur l&apos;image et le résidu</translation>
    </message>
    <message>
        <source>%1 of the residual</source>
        <translation>%1 du résidu</translation>
    </message>
    <message>
        <source>descent on all measurements</source>
        <translation>descente sur toutes les mesures</translation>
    </message>
    <message>
        <source>trace exchange</source>
        <translation>échange de trace</translation>
    </message>
    <message>
        <source>regeneration</source>
        <translation>régénération</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tout ensemble</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Generative model</source>
        <translation>Modèle génératif</translation>
    </message>
    <message>
        <source>A camera photograph is named as a generator (share of images)</source>
        <translation>Une photographie est attribuée à un générateur (part des images)</translation>
    </message>
    <message>
        <source>An image of a known generator is named as a camera photograph (share of images)</source>
        <translation>Une image d’un générateur connu est désignée comme photographie (part des images)</translation>
    </message>
    <message>
        <source>An image of a generator never seen is named as a camera photograph (share of images)</source>
        <translation>Une image d’un générateur jamais vu est désignée comme photographie (part des images)</translation>
    </message>
    <message>
        <source>of the enrolled sources %1 fits best, but the picture is more like a camera photograph than like a generated one: this does not show that it was generated</source>
        <translation>parmi les sources enregistrées, %1 convient le mieux, mais l’image ressemble plus à une photographie qu’à une image générée : cela ne montre pas qu’elle a été générée</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>no image of the source could be analysed</source>
        <translation>aucune image de la source n&apos;a pu être analysée</translation>
    </message>
    <message>
        <source>choose a folder that holds its images</source>
        <translation>choisissez un répertoire qui contient ses images</translation>
    </message>
    <message>
        <source>there is no source of your own named %1</source>
        <translation>vous n&apos;avez aucune source nommée %1</translation>
    </message>
    <message>
        <source>Log entry %1: the log of case %2, which it merged, is no longer whole.</source>
        <translation>Entrée du journal %1&#xa0;: le journal du dossier %2, qu&apos;elle a fusionné, n&apos;est plus entier.</translation>
    </message>
    <message>
        <source>Log entry %1 of part %2: %3.</source>
        <translation>Entrée du journal %1 de la partie %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Log entry %1: %2.</source>
        <translation>Entrée du journal %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The identity of the case is not the one that it was created with.</source>
        <translation>L&apos;identité du dossier n&apos;est pas celle de sa création.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>The log holds what Whorl does not write.</source>
        <translation>Le journal contient ce que Whorl n&apos;écrit pas.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>La base de données est endommagée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The case cannot be read to its end: %1.</source>
        <translation>Le dossier ne peut être lu jusqu&apos;au bout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>entry %1 is missing before entry %2</source>
        <translation>l&apos;entrée %1 manque avant l&apos;entrée %2</translation>
    </message>
    <message>
        <source>the entry is not in the form in which entries are written</source>
        <translation>l&apos;entrée n&apos;a pas la forme dans laquelle les entrées sont écrites</translation>
    </message>
    <message>
        <source>the entry stands under another number than its own</source>
        <translation>l&apos;entrée figure sous un autre numéro que le sien</translation>
    </message>
    <message>
        <source>No attribution map is shown: the analysis was run without one, and a report computes it for its first items only.</source>
        <translation>Aucune carte d’attribution n’est montrée : l’analyse a été faite sans carte, et un rapport ne la calcule que pour ses premières pièces.</translation>
    </message>
    <message>
        <source>Finding (section 4)</source>
        <translation>Résultat (section 4)</translation>
    </message>
    <message>
        <source>, item %1</source>
        <translation>, pièce %1</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> et autres</translation>
    </message>
    <message>
        <source>%1 (saved as JPEG of that quality)</source>
        <translation>%1 (enregistrée en JPEG de cette qualité)</translation>
    </message>
    <message>
        <source>at most %1 tiles of 128 x 128 pixels</source>
        <translation>au plus %1 tuiles de 128 x 128 pixels</translation>
    </message>
    <message>
        <source>reconstruction from noise level %1</source>
        <translation>reconstruction à partir du niveau de bruit %1</translation>
    </message>
    <message>
        <source>device asked for: %1</source>
        <translation>appareil demandé : %1</translation>
    </message>
    <message>
        <source>The probabilities in the charts rest on what is taken as equally likely beforehand; it stands below each chart. With other assumptions they are other numbers.</source>
        <translation>Les probabilités des graphiques reposent sur ce qui est supposé également probable au départ ; cela figure sous chaque graphique. Avec d’autres hypothèses, les nombres sont différents.</translation>
    </message>
    <message>
        <source>calibrated on %1 validation images, as delivered, re-encoded, reduced and enlarged; a photograph and a generated picture taken as equally likely beforehand; no likelihood ratio above %2 is given</source>
        <translation>étalonné sur %1 images de validation, telles que livrées, réencodées, réduites et agrandies ; une photographie et une image générée sont supposées également probables au départ ; aucun rapport de vraisemblance supérieur à %2 n’est donné</translation>
    </message>
    <message>
        <source>no single generator fits better than a camera photograph, but all of them together do: this does not show that it was not generated</source>
        <translation>aucun générateur pris seul ne convient mieux qu’une photographie d’appareil, mais tous ensemble conviennent mieux : cela ne montre pas que l’image n’a pas été générée</translation>
    </message>
    <message>
        <source>the images were analysed with other weights</source>
        <translation>les images ont été analysées avec d’autres poids</translation>
    </message>
    <message>
        <source>analyse them again</source>
        <translation>analysez-les à nouveau</translation>
    </message>
    <message>
        <source>the image is under 128 pixels a side</source>
        <translation>l’image fait moins de 128 pixels de côté</translation>
    </message>
    <message>
        <source>no residual could be computed of these pictures</source>
        <translation>aucun résidu n’a pu être calculé pour ces images</translation>
    </message>
    <message>
        <source>check that their files are where they were</source>
        <translation>vérifiez que leurs fichiers sont toujours à leur place</translation>
    </message>
    <message>
        <source>a mean residual has a wrong shape</source>
        <translation>un résidu moyen a une forme incorrecte</translation>
    </message>
    <message>
        <source>a mean residual is not whole</source>
        <translation>un résidu moyen est incomplet</translation>
    </message>
    <message>
        <source>The case lies on a network share (%1). Write-ahead logging does not work there: the case is written more slowly, and two machines must not open it for writing.</source>
        <translation>Le dossier se trouve sur un partage réseau (%1). La journalisation anticipée n’y fonctionne pas : le dossier est écrit plus lentement, et deux machines ne doivent pas l’ouvrir en écriture.</translation>
    </message>
    <message>
        <source>The case was copied while it was open, without the file beside it whose name ends in -wal: what was entered last may be missing. Close the case before it is copied.</source>
        <translation>Le dossier a été copié pendant qu’il était ouvert, sans le fichier voisin dont le nom se termine par -wal : les dernières inscriptions peuvent manquer. Fermez le dossier avant de le copier.</translation>
    </message>
    <message>
        <source>uncalibrated: no picture in HEIC or AVIF was among those that the scores were measured on</source>
        <translation>non calibré : aucune image en HEIC ou AVIF ne figurait parmi celles sur lesquelles les scores ont été mesurés</translation>
    </message>
    <message>
        <source>HEIC and AVIF leave marks of their own that were not measured: a photograph can look generated, so no likelihood ratio is given</source>
        <translation>HEIC et AVIF laissent leurs propres marques, qui n’ont pas été mesurées : une photographie peut paraître générée, aussi aucun rapport de vraisemblance n’est-il donné</translation>
    </message>
    <message>
        <source>uncalibrated: hardly any picture that is mostly flat or clipped was among those that the scores were measured on</source>
        <translation>non calibré : presque aucune image majoritairement unie ou écrêtée ne figurait parmi celles sur lesquelles les scores ont été mesurés</translation>
    </message>
    <message>
        <source>most of the picture is flat or clipped and holds more of its compression than of a trace, so no likelihood ratio is given</source>
        <translation>la plus grande partie de l’image est unie ou écrêtée et contient plus de sa compression que d’une trace, aussi aucun rapport de vraisemblance n’est-il donné</translation>
    </message>
    <message>
        <source>uncalibrated: no picture that was blurred or had noise added was among those that the scores were measured on</source>
        <translation>non calibré : aucune image floutée ou bruitée ne figurait parmi celles sur lesquelles les scores ont été mesurés</translation>
    </message>
    <message>
        <source>the picture looks blurred, smoothed or noisier than those that the scores were measured on, and then a photograph can look generated, so no likelihood ratio is given</source>
        <translation>l’image paraît floue, lissée ou plus bruitée que celles sur lesquelles les scores ont été mesurés ; une photographie peut alors sembler générée, c’est pourquoi aucun rapport de vraisemblance n’est donné</translation>
    </message>
    <message>
        <source>Cost of the ratio of generated against photograph, known generators (Cllr)</source>
        <translation>Coût du rapport image générée contre photographie, générateurs connus (Cllr)</translation>
    </message>
    <message>
        <source>Cost of the ratio of generated against photograph, generators never seen (Cllr)</source>
        <translation>Coût du rapport image générée contre photographie, générateurs jamais vus (Cllr)</translation>
    </message>
    <message>
        <source>The findings of a camera photograph are over %1 times more probable for a generated image (share of images)</source>
        <translation>Les résultats sur une photographie sont plus de %1 fois plus probables pour une image générée (part des images)</translation>
    </message>
    <message>
        <source>The findings of an image of a known generator are over %1 times more probable for a photograph (share of images)</source>
        <translation>Les résultats sur une image d’un générateur connu sont plus de %1 fois plus probables pour une photographie (part des images)</translation>
    </message>
    <message>
        <source>The findings of an image of a generator never seen are over %1 times more probable for a photograph (share of images)</source>
        <translation>Les résultats sur une image d’un générateur jamais vu sont plus de %1 fois plus probables pour une photographie (part des images)</translation>
    </message>
    <message>
        <source>No likelihood ratio is given of a camera photograph, as it looks blurred or noisy (share of images)</source>
        <translation>Aucun rapport de vraisemblance n’est donné pour une photographie, car elle paraît floue ou bruitée (part des images)</translation>
    </message>
    <message>
        <source>No likelihood ratio is given of a generated image, as it looks blurred or noisy (share of images)</source>
        <translation>Aucun rapport de vraisemblance n’est donné pour une image générée, car elle paraît floue ou bruitée (part des images)</translation>
    </message>
    <message>
        <source>Which source does it come from? (asked of the most probable source)</source>
        <translation>De quelle source vient-elle ? (question posée pour la source la plus probable)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the case were taken out of the examination by the user; the log states when and why. They are reported only where they were asked for by number.</source>
        <translation>
            <numerusform>%n élément du dossier a été retiré de l’examen par l’utilisateur ; le journal indique quand et pourquoi. Il ne figure ici que s’il a été demandé par son numéro.</numerusform>
            <numerusform>%n éléments du dossier ont été retirés de l’examen par l’utilisateur ; le journal indique quand et pourquoi. Ils ne figurent ici que s’ils ont été demandés par leur numéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Items with the same content, byte for byte: %1. They are one image and count as one finding.</source>
        <translation>Éléments au contenu identique, octet par octet : %1. Ils sont une seule image et comptent pour un seul résultat.</translation>
    </message>
    <message>
        <source>Of the sources compared, %1 has the highest score. How strongly the findings support it cannot be stated, because the scores are not calibrated.</source>
        <translation>Parmi les sources comparées, %1 a le score le plus élevé. On ne peut dire à quel point les résultats la soutiennent, car les scores ne sont pas étalonnés.</translation>
    </message>
    <message>
        <source>With what is taken as equally likely beforehand, the others together remain more probable than this one; the likelihood ratio compares it with their average.</source>
        <translation>Avec ce qui est supposé également probable au départ, les autres ensemble restent plus probables que celle-ci ; le rapport de vraisemblance la compare à leur moyenne.</translation>
    </message>
    <message>
        <source>%1 has the highest score (not calibrated)</source>
        <translation>%1 a le score le plus élevé (non étalonné)</translation>
    </message>
    <message>
        <source>no single source; most probable: %1</source>
        <translation>aucune source seule ; la plus probable : %1</translation>
    </message>
    <message>
        <source>The named source is the most probable of all that were compared, with what is taken as equally likely beforehand. The proposition was thus chosen after the comparison; a source that is not in the library can only appear as an unknown source.</source>
        <translation>La source nommée est la plus probable de toutes celles qui ont été comparées, avec ce qui est supposé également probable au départ. La proposition a donc été choisie après la comparaison ; une source absente de la bibliothèque ne peut apparaître que comme source inconnue.</translation>
    </message>
    <message>
        <source>No single source is clearly supported; with a photograph and a generated image equally likely beforehand, the most probable is a camera.</source>
        <translation>Aucune source n’est clairement soutenue à elle seule ; une photographie et une image générée étant supposées également probables au départ, la plus probable est un appareil photo.</translation>
    </message>
    <message>
        <source>No single source is clearly supported; with a photograph and a generated image equally likely beforehand, the most probable is one outside the library.</source>
        <translation>Aucune source n’est clairement soutenue à elle seule ; une photographie et une image générée étant supposées également probables au départ, la plus probable est hors de la bibliothèque.</translation>
    </message>
    <message>
        <source>No single source is clearly supported; with a photograph and a generated image equally likely beforehand, the most probable is %1.</source>
        <translation>Aucune source n’est clairement soutenue à elle seule ; une photographie et une image générée étant supposées également probables au départ, la plus probable est %1.</translation>
    </message>
    <message>
        <source>no single generator is more probable than a camera photograph, but all of them together are: this does not show that it was not generated</source>
        <translation>aucun générateur pris seul n’est plus probable qu’une photographie, mais tous ensemble le sont : cela ne montre pas que l’image n’a pas été générée</translation>
    </message>
    <message>
        <source>%1 was enrolled from this picture and so is not compared with it</source>
        <translation>%1 a été enrôlée à partir de cette image, qui ne lui est donc pas comparée</translation>
    </message>
    <message>
        <source>The item was withdrawn from the examination; it stands here because it was asked for.</source>
        <translation>L&apos;élément a été retiré de l&apos;examen&#xa0;; il figure ici parce qu&apos;il a été demandé.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>résidu</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>spectre</translation>
    </message>
    <message>
        <source>Of the sources compared, a camera photograph has the highest score. How strongly the findings support it cannot be stated, because the scores are not calibrated.</source>
        <translation>Parmi les sources comparées, une photographie obtient le score le plus élevé. On ne peut pas dire à quel point les résultats l&apos;appuient, car les scores ne sont pas calibrés.</translation>
    </message>
    <message>
        <source>Of the sources compared, one outside the library has the highest score. How strongly the findings support it cannot be stated, because the scores are not calibrated.</source>
        <translation>Parmi les sources comparées, une source hors de la bibliothèque obtient le score le plus élevé. On ne peut pas dire à quel point les résultats l&apos;appuient, car les scores ne sont pas calibrés.</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>relevant</source>
        <translation>pertinent</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>is a case or another database and is not written over</source>
        <translation>est un dossier ou une autre base de données et n&apos;est pas écrasé</translation>
    </message>
    <message>
        <source>is an image that Whorl did not make and is not written over</source>
        <translation>est une image que Whorl n&apos;a pas faite et n&apos;est pas écrasée</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>indiquez un autre fichier</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>il n&apos;y a pas de dossier %1</translation>
    </message>
    <message>
        <source>make it, or choose another</source>
        <translation>créez-le, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>not a regular file (a pipe, socket or device)</source>
        <translation>pas un fichier ordinaire (un tube, une socket ou un périphérique)</translation>
    </message>
    <message>
        <source>not all of its names could be read: %1</source>
        <translation>tous ses noms n&apos;ont pas pu être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>only generative models can be enrolled: %1</source>
        <translation>seuls des modèles génératifs peuvent être enrôlés&#xa0;: %1</translation>
    </message>
    <message>
        <source>holds no source</source>
        <translation>ne contient aucune source</translation>
    </message>
    <message>
        <source>is not a Whorl case but a folder or device</source>
        <translation>n&apos;est pas un dossier de Whorl mais un répertoire ou un périphérique</translation>
    </message>
    <message>
        <source>the case was written by an older version of Whorl</source>
        <translation>le dossier a été écrit par une version plus ancienne de Whorl</translation>
    </message>
    <message>
        <source>open a copy of it once where it can be written</source>
        <translation>ouvrez-en une copie une fois là où elle peut être écrite</translation>
    </message>
    <message>
        <source>free some space there, or name another folder in TMPDIR</source>
        <translation>libérez de la place, ou indiquez un autre répertoire dans TMPDIR</translation>
    </message>
    <message>
        <source>the case refuses: %1</source>
        <translation>le dossier refuse&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no room for temporary files</source>
        <translation>il n&apos;y a pas de place pour les fichiers temporaires</translation>
    </message>
    <message>
        <source>the properties of the case are damaged</source>
        <translation>les propriétés du dossier sont endommagées</translation>
    </message>
    <message>
        <source>`whorl-cli verify` tells what else is</source>
        <translation>`whorl-cli verify` dit ce qui l&apos;est aussi</translation>
    </message>
    <message>
        <source>a result in the case is damaged</source>
        <translation>un résultat du dossier est endommagé</translation>
    </message>
    <message>
        <source>`whorl-cli verify` tells which</source>
        <translation>`whorl-cli verify` dit lequel</translation>
    </message>
    <message>
        <source>the findings tell the named generator from other sources, but hardly support that the picture was generated at all: a camera photograph is not excluded</source>
        <translation>les résultats distinguent le générateur nommé des autres sources, mais n’appuient guère l’idée que l’image ait été générée&#xa0;: une photographie n’est pas exclue</translation>
    </message>
    <message>
        <source>%1 (the file is another one now)</source>
        <translation>%1 (le fichier est maintenant un autre)</translation>
    </message>
    <message>
        <source>no single source; all generators together are more probable than a camera photograph</source>
        <translation>aucune source seule; tous les générateurs ensemble sont plus probables qu’une photographie</translation>
    </message>
    <message>
        <source>An image of a generator never seen is named as an enrolled one with a ratio over %1 (share of images)</source>
        <translation>Une image d’un générateur jamais vu est attribuée à un générateur enregistré avec un rapport supérieur à %1 (part des images)</translation>
    </message>
    <message>
        <source>An image of a known generator is named as another one with a ratio over %1 (share of images)</source>
        <translation>Une image d’un générateur connu est attribuée à un autre avec un rapport supérieur à %1 (part des images)</translation>
    </message>
    <message>
        <source>Two kinds of images were told apart: camera photographs and images of generative models. A drawing, a screenshot, a scan or a rendering is neither, and can look like either.</source>
        <translation>Deux sortes d’images ont été distinguées&#xa0;: les photographies et les images de modèles génératifs. Un dessin, une capture d’écran, un scan ou un rendu n’est ni l’un ni l’autre, et peut ressembler à l’un ou à l’autre.</translation>
    </message>
    <message>
        <source>no error rate was measured for %1 (pictures that it was enrolled from: %2)</source>
        <translation>aucun taux d’erreur n’a été mesuré pour %1 (images dont la source a été enregistrée&#xa0;: %2)</translation>
    </message>
    <message>
        <source>uncalibrated: the file says that it is a counterfactual</source>
        <translation>non étalonné&#xa0;: le fichier dit qu’il est un contrefactuel</translation>
    </message>
    <message>
        <source>the file says that Whorl made it as a counterfactual: its trace was exchanged on purpose, so no likelihood ratio is given</source>
        <translation>le fichier dit que Whorl l’a fait comme contrefactuel&#xa0;: sa trace a été échangée à dessein, aucun rapport de vraisemblance n’est donc donné</translation>
    </message>
    <message>
        <source>The file says that Whorl made it: a counterfactual, whose trace was exchanged on purpose. It is not evidence.</source>
        <translation>Le fichier dit que Whorl l’a fait&#xa0;: un contrefactuel, dont la trace a été échangée à dessein. Ce n’est pas une preuve.</translation>
    </message>
    <message>
        <source>That it was generated at all has hardly any support: a camera photograph is not excluded.</source>
        <translation>Qu’elle ait été générée n’est guère appuyé&#xa0;: une photographie n’est pas exclue.</translation>
    </message>
    <message>
        <source>%1 support: %2; a photograph is not excluded</source>
        <translation>Soutien %1&#xa0;: %2&#xa0;; une photographie n’est pas exclue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(%1; 95 % interval %2; %3)</source>
        <translation>(%1 ; intervalle à 95 % %2 ; %3)</translation>
    </message>
    <message>
        <source>All rates that were measured under this condition stand in section 6.</source>
        <translation>Tous les taux mesurés dans cette condition figurent à la section 6.</translation>
    </message>
    <message>
        <source>The change was sought so that the attribution moves, and it moved: this shows what the method measures in this image and is no further evidence of its source.</source>
        <translation>La modification a été cherchée pour que l’attribution change, et elle a changé : cela montre ce que la méthode mesure dans cette image et n’est pas une preuve supplémentaire de sa source.</translation>
    </message>
    <message>
        <source>In brackets stand 95 % bootstrap intervals over groups of images that belong together. Matched: the same content drawn by each source, all files through one pipeline. Wild: images as they were found.</source>
        <translation>Entre parenthèses figurent les intervalles bootstrap à 95 % sur les groupes d’images qui vont ensemble. Matched : le même contenu dessiné par chaque source, tous les fichiers par la même chaîne. Wild : images telles qu’elles ont été trouvées.</translation>
    </message>
    <message>
        <source>the picture looks as if another trace had been put over its own, as %1 of 100 pictures with their own trace do: the attribution may be misled</source>
        <translation>l’image semble porter une autre trace par-dessus la sienne, comme %1 images sur 100 qui ont leur propre trace : l’attribution peut être trompée</translation>
    </message>
    <message>
        <source>Another source than the right one, or an unknown one, was named at a rate of %1 </source>
        <translation>Une autre source que la bonne, ou une source inconnue, a été nommée à un taux de %1 </translation>
    </message>
    <message>
        <source>What was measured on %1</source>
        <translation>Ce qui a été mesuré sur %1</translation>
    </message>
    <message>
        <source>The trace of %1 was asked for, as which the image is named already: nothing was changed.</source>
        <translation>La trace de %1 était demandée, sous laquelle l’image est déjà nommée : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>: item %1</source>
        <translation> : pièce %1</translation>
    </message>
    <message>
        <source>; left out, for no likelihood ratio is given of them: item %1</source>
        <translation> ; laissées de côté, car aucun rapport de vraisemblance n’est donné pour elles : pièce %1</translation>
    </message>
    <message>
        <source>Measured on images of the benchmark that had no part in training (split %1), against the whole library (enrolment: among sources of its own), under the conditions nearest to the items:</source>
        <translation>Mesuré sur des images du benchmark qui n’ont pas servi à l’entraînement (partie %1), contre toute la bibliothèque (enrôlement : parmi des sources propres), dans les conditions les plus proches des pièces :</translation>
    </message>
    <message>
        <source>The enrolled source with the highest likelihood is the right one (mean over sources)</source>
        <translation>La source enrôlée de plus forte vraisemblance est la bonne (moyenne sur les sources)</translation>
    </message>
    <message>
        <source>The source named, by probability and with an unknown one among them, is the right one (mean over sources)</source>
        <translation>La source nommée, par probabilité et avec une source inconnue parmi elles, est la bonne (moyenne sur les sources)</translation>
    </message>
    <message>
        <source>calibrated on %1 validation images, %2 of them photographs, as delivered, re-encoded, reduced and enlarged; a photograph and a generated picture taken as equally likely beforehand; no likelihood ratio above %3 is given, and of generated against photograph none above %4</source>
        <translation>calibré sur %1 images de validation, dont %2 photographies, telles quelles, réencodées, réduites et agrandies ; une photographie et une image générée tenues pour également probables au départ ; aucun rapport de vraisemblance supérieur à %3 n’est donné, et pour générée contre photographie aucun supérieur à %4</translation>
    </message>
    <message>
        <source>no error rate was measured for %1 (pictures that it was enrolled from: %2), so no likelihood ratio is given</source>
        <translation>aucun taux d’erreur n’a été mesuré pour %1 (images à partir desquelles elle a été enrôlée : %2), aucun rapport de vraisemblance n’est donc donné</translation>
    </message>
    <message>
        <source>uncalibrated: no error rate was measured for the named source</source>
        <translation>non calibré : aucun taux d’erreur n’a été mesuré pour la source nommée</translation>
    </message>
    <message>
        <source>Probability of each source if a photograph and a generated picture were equally likely beforehand, and so were all generators of the library, an unknown one as much as half of those that ship; at the right the log10 likelihood ratio of the source against all others.</source>
        <translation>Probabilité de chaque source si une photographie et une image générée étaient également probables au départ, de même que tous les générateurs de la bibliothèque, un générateur inconnu autant que la moitié de ceux livrés ; à droite le log10 du rapport de vraisemblance de la source contre toutes les autres.</translation>
    </message>
    <message>
        <source>The image comes from another source: one of the other %1 sources of the library, each with equal weight, or one outside it, with the weight of half of those that ship.</source>
        <translation>L’image provient d’une autre source : l’une des %1 autres sources de la bibliothèque, chacune avec le même poids, ou une source extérieure, avec le poids de la moitié de celles livrées.</translation>
    </message>
    <message>
        <source>network over fine detail</source>
        <translation>réseau sur les détails fins</translation>
    </message>
    <message>
        <source>First proposition: all images of both sets come from one source. Second proposition: they come from two different sources.</source>
        <translation>Première proposition&#xa0;: toutes les images des deux ensembles viennent d’une seule source. Seconde proposition&#xa0;: elles viennent de deux sources différentes.</translation>
    </message>
    <message>
        <source>The ratio is calibrated on pairs of sets of images that had no part in training.</source>
        <translation>Le rapport est étalonné sur des paires d’ensembles d’images qui n’ont pas servi à l’entraînement.</translation>
    </message>
    <message>
        <source>The ratio is scaled by the calibration of the attribution and never under 1, for pictures of one source often differ as much as those of two.</source>
        <translation>Le rapport est mis à l’échelle par l’étalonnage de l’attribution et n’est jamais inférieur à 1, car les images d’une même source diffèrent souvent autant que celles de deux.</translation>
    </message>
    <message>
        <source>The distance is that of the mean traces, in standard deviations within a source.</source>
        <translation>La distance est celle des traces moyennes, en écarts-types au sein d’une source.</translation>
    </message>
    <message>
        <source>How often such a ratio misleads (measured on the benchmark with %1 in each set, by kind of images and processing): over 10 for one source in %2 of the pairs of two sources; over 10 for two sources in %3 of the pairs of one.</source>
        <translation>Fréquence à laquelle un tel rapport trompe (mesurée sur le banc d&apos;essai avec %1 dans chaque ensemble, selon le genre d&apos;images et le traitement)&#xa0;: plus de 10 pour une seule source dans %2 des paires de deux sources&#xa0;; plus de 10 pour deux sources dans %3 des paires d&apos;une seule.</translation>
    </message>
    <message>
        <source>Whether the models behind the sets share an image decoder is not told.</source>
        <translation>On ne peut dire si les modèles à l&apos;origine des ensembles partagent un décodeur d&apos;image.</translation>
    </message>
    <message>
        <source>What was measured is about %1 times more probable if the models behind the sets share an image decoder than if they do not.</source>
        <translation>Ce qui a été mesuré est environ %1 fois plus probable si les modèles à l&apos;origine des ensembles partagent un décodeur d&apos;image que s&apos;ils n&apos;en partagent pas.</translation>
    </message>
    <message>
        <source>What was measured is about %1 times more probable if the models behind the sets share no image decoder than if they do.</source>
        <translation>Ce qui a été mesuré est environ %1 fois plus probable si les modèles à l&apos;origine des ensembles ne partagent pas de décodeur d&apos;image que s&apos;ils en partagent un.</translation>
    </message>
    <message>
        <source>Of two different models, this ratio was over 10 for one decoder in %1 of the pairs with two, and over 10 for two in %2 of the pairs with one.</source>
        <translation>Pour deux modèles différents, ce rapport dépassait 10 en faveur d&apos;un seul décodeur dans %1 des paires qui en ont deux, et 10 en faveur de deux dans %2 des paires qui n&apos;en ont qu&apos;un.</translation>
    </message>
</context>
<context>
    <name>whorl::Words</name>
    <message>
        <source>Camera photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Source inconnue</translation>
    </message>
    <message>
        <source>%1 support (likelihood ratio about %2)</source>
        <translation>soutien %1 (rapport de vraisemblance d&apos;environ %2)</translation>
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
        <translation>Bibliothèque de sources</translation>
    </message>
    <message>
        <source>enrol them again; the old library is kept beside the new one</source>
        <translation>enrôlez-les à nouveau&#xa0;; l&apos;ancienne bibliothèque est gardée à côté de la nouvelle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur d&apos;analyse</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Ajout de fichiers</translation>
    </message>
    <message>
        <source>The library was not changed: %1</source>
        <translation>La bibliothèque n&apos;a pas été modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>Le rapport n&apos;a pas été écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>you can look at everything, but nothing is written</source>
        <translation>vous pouvez tout consulter, mais rien n&apos;est écrit</translation>
    </message>
    <message>
        <source>check that the file is a whole picture, then choose Analyse again</source>
        <translation>vérifiez que le fichier est une image complète, puis choisissez Analyser à nouveau</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Recherche d&apos;images…</translation>
    </message>
    <message>
        <source>No pictures were found there</source>
        <translation>Aucune image n&apos;y a été trouvée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) added</source>
        <translation>
            <numerusform>%Ln image ajoutée</numerusform>
            <numerusform>%Ln images ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>The comparison of %1 and %2 was entered into the project</source>
        <translation>La comparaison de %1 et %2 a été inscrite au projet</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 a été écrit</translation>
    </message>
    <message>
        <source>the engine is not loaded</source>
        <translation>le moteur d&apos;analyse n&apos;est pas chargé</translation>
    </message>
    <message>
        <source>Analysing the images of %1…</source>
        <translation>Analyse des images de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be used for the enrolment</source>
        <translation>
            <numerusform>%Ln image n&apos;a pas pu servir à l&apos;enrôlement</numerusform>
            <numerusform>%Ln images n&apos;ont pas pu servir à l&apos;enrôlement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the library</source>
        <translation>%1 a été retirée de la bibliothèque</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 a été modifiée</translation>
    </message>
    <message>
        <source>%1 was exported to %2</source>
        <translation>%1 a été exportée vers %2</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 a été importée</translation>
    </message>
    <message>
        <source>select them and choose Analyse again (F5)</source>
        <translation>sélectionnez-les et choisissez Analyser à nouveau (F5)</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read: %1</source>
        <translation>Le fichier manque ou ne peut être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>connect the disk that it is on, or choose Locate… if it was moved</source>
        <translation>connectez le disque où il se trouve, ou choisissez Localiser… s&apos;il a été déplacé</translation>
    </message>
    <message>
        <source>The file is not the one that was examined: its SHA-256 is another.</source>
        <translation>Le fichier n&apos;est pas celui qui a été examiné&#xa0;: son SHA-256 est autre.</translation>
    </message>
    <message>
        <source>do not rely on it until it is explained; choose Locate… if the file that was examined stands elsewhere</source>
        <translation>ne vous y fiez pas tant que ce n&apos;est pas expliqué&#xa0;; choisissez Localiser… si le fichier examiné se trouve ailleurs</translation>
    </message>
    <message>
        <source>compare with a backup; do not rely on the project until it is explained</source>
        <translation>comparez avec une sauvegarde&#xa0;; ne vous fiez pas au projet tant que ce n&apos;est pas expliqué</translation>
    </message>
    <message>
        <source>Further differences of this kind: %1</source>
        <translation>Autres différences de ce type&#xa0;: %1</translation>
    </message>
    <message>
        <source>set the filter of the project to what is missing or changed</source>
        <translation>réglez le filtre du projet sur ce qui manque ou a été modifié</translation>
    </message>
    <message>
        <source>Other missing files that were located beside it: %1</source>
        <translation>Autres fichiers manquants retrouvés à côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was not enrolled; the library is as it was</source>
        <translation>%1 n&apos;a pas été enrôlée&#xa0;; la bibliothèque est inchangée</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 n&apos;a pas été écrit</translation>
    </message>
    <message>
        <source>%1 is written after the report that is being written</source>
        <translation>%1 sera écrit après le rapport en cours</translation>
    </message>
    <message>
        <source>Not grouped: %1</source>
        <translation>Non regroupé : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of pictures that probably share a source</source>
        <translation>
            <numerusform>%n groupe d’images qui partagent probablement une source</numerusform>
            <numerusform>%n groupes d’images qui partagent probablement une source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were analysed with other weights; latent space, comparisons and likely groups leave them out</source>
        <translation>
            <numerusform>%Ln image a été analysée avec d’autres poids ; l’espace latent, les comparaisons et les groupes probables l’omettent</numerusform>
            <numerusform>%Ln images ont été analysées avec d’autres poids ; l’espace latent, les comparaisons et les groupes probables les omettent</numerusform>
        </translation>
    </message>
    <message>
        <source>select all pictures (Ctrl+A) and choose Analyse again (F5)</source>
        <translation>sélectionnez toutes les images (Ctrl+A) et choisissez Analyser à nouveau (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) left out, of which no likelihood ratio is given</source>
        <translation>
            <numerusform>%Ln image écartée, pour laquelle aucun rapport de vraisemblance n’est donné</numerusform>
            <numerusform>%Ln images écartées, pour lesquelles aucun rapport de vraisemblance n’est donné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was enrolled from %Ln picture(s); analyse pictures again to compare them with it</source>
        <translation>
            <numerusform>%1 a été enrôlée à partir de %Ln image&#xa0;; analysez à nouveau des images pour les y comparer</numerusform>
            <numerusform>%1 a été enrôlée à partir de %Ln images&#xa0;; analysez à nouveau des images pour les y comparer</numerusform>
        </translation>
    </message>
    <message>
        <source>look for another copy of the picture: larger, or with more texture</source>
        <translation>chercher une autre copie de l’image&#xa0;: plus grande ou plus texturée</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not pictures of a format that is read, and were left out</source>
        <translation>
            <numerusform>%Ln fichier n’est pas une image d’un format lu et a été laissé de côté</numerusform>
            <numerusform>%Ln fichiers ne sont pas des images d’un format lu et ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>the file changed since it was added: its SHA-256 is now %1</source>
        <translation>le fichier a changé depuis son ajout : son SHA-256 est maintenant %1</translation>
    </message>
    <message>
        <source>add it again; it becomes an item of its own</source>
        <translation>ajoutez-le de nouveau ; il devient une pièce à part</translation>
    </message>
</context>
</TS>
