<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>whorl::CompareColumn</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::ComparePage</name>
    <message numerus="yes">
        <source>Enrolled from %Ln picture(s)</source>
        <translation>
            <numerusform>Enrolled from %Ln picture</numerusform>
            <numerusform>Enrolled from %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysed picture(s) of this project</source>
        <translation>
            <numerusform>%Ln analysed picture of this project</numerusform>
            <numerusform>%Ln analysed pictures of this project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) of %1 and %2 are unlike those that likelihood ratios were measured on, so no ratio is given with them. %3</source>
        <translation>
            <numerusform>%Ln picture of %1 and %2 is unlike those that likelihood ratios were measured on, so no ratio is given with it. %3</numerusform>
            <numerusform>%Ln pictures of %1 and %2 are unlike those that likelihood ratios were measured on, so no ratio is given with them. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are in both %1 and %2, so no likelihood ratio is given between them. %3</source>
        <translation>
            <numerusform>%Ln picture is in both %1 and %2, so no likelihood ratio is given between them. %3</numerusform>
            <numerusform>%Ln pictures are in both %1 and %2, so no likelihood ratio is given between them. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) unlike those that likelihood ratios were measured on are left out.</source>
        <translation>
            <numerusform>%Ln picture unlike those that likelihood ratios were measured on is left out.</numerusform>
            <numerusform>%Ln pictures unlike those that likelihood ratios were measured on are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether pictures come from the enrolled source %1 is told by their attribution: it clearly supports that source for %2 of %Ln picture(s) of %3. %4</source>
        <translation>
            <numerusform>Whether pictures come from the enrolled source %1 is told by their attribution: it clearly supports that source for %2 of %Ln picture of %3. %4</numerusform>
            <numerusform>Whether pictures come from the enrolled source %1 is told by their attribution: it clearly supports that source for %2 of %Ln pictures of %3. %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::HistoryDock</name>
    <message numerus="yes">
        <source>⚠ %Ln difference(s) found; see Jobs and issues.</source>
        <translation>
            <numerusform>⚠ %Ln difference found; see Jobs and issues.</numerusform>
            <numerusform>⚠ %Ln differences found; see Jobs and issues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log entry(ies)</source>
        <translation>
            <numerusform>%Ln log entry</numerusform>
            <numerusform>%Ln log entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evidence file(s)</source>
        <translation>
            <numerusform>%Ln evidence file</numerusform>
            <numerusform>%Ln evidence files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::JobsDock</name>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::LatentPage</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::LibraryDialog</name>
    <message numerus="yes">
        <source>%Ln selected picture(s)</source>
        <translation>
            <numerusform>%Ln selected picture</numerusform>
            <numerusform>%Ln selected pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::MainWindow</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::ProjectDock</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln pictures</source>
        <translation>
            <numerusform>%1 of %Ln picture</numerusform>
            <numerusform>%1 of %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::ReportDialog</name>
    <message numerus="yes">
        <source>All %Ln picture(s) of the project</source>
        <translation>
            <numerusform>The picture of the project</numerusform>
            <numerusform>All %Ln pictures of the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected picture(s)</source>
        <translation>
            <numerusform>The selected picture</numerusform>
            <numerusform>The %Ln selected pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::Text</name>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n tile</numerusform>
            <numerusform>%n tiles</numerusform>
        </translation>
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
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were examined.</source>
        <translation>
            <numerusform>One image was examined.</numerusform>
            <numerusform>%n images were examined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A program compared the fine trace that the making of an image leaves in its pixels with the traces of %n known sources. This page says in short what was found; what each finding rests on and what limits it stands in sections 4, 6 and 7.</source>
        <translation>
            <numerusform>A program compared the fine trace that the making of an image leaves in its pixels with the traces of %n known source. This page says in short what was found; what each finding rests on and what limits it stands in sections 4, 6 and 7.</numerusform>
            <numerusform>A program compared the fine trace that the making of an image leaves in its pixels with the traces of %n known sources. This page says in short what was found; what each finding rests on and what limits it stands in sections 4, 6 and 7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries left out</source>
        <translation>
            <numerusform>%n entry left out</numerusform>
            <numerusform>%n entries left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other sources together</source>
        <translation>
            <numerusform>%n other source</numerusform>
            <numerusform>%n other sources together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the case were taken out of the examination by the user; the log states when and why. They are reported only where they were asked for by number.</source>
        <translation>
            <numerusform>%n item of the case was taken out of the examination by the user; the log states when and why. It is reported only where it was asked for by number.</numerusform>
            <numerusform>%n items of the case were taken out of the examination by the user; the log states when and why. They are reported only where they were asked for by number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::Workspace</name>
    <message numerus="yes">
        <source>%Ln picture(s) added</source>
        <translation>
            <numerusform>%Ln picture added</numerusform>
            <numerusform>%Ln pictures added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be used for the enrolment</source>
        <translation>
            <numerusform>%Ln picture could not be used for the enrolment</numerusform>
            <numerusform>%Ln pictures could not be used for the enrolment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of pictures that probably share a source</source>
        <translation>
            <numerusform>%n group of pictures that probably share a source</numerusform>
            <numerusform>%n groups of pictures that probably share a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were analysed with other weights; latent space, comparisons and likely groups leave them out</source>
        <translation>
            <numerusform>%Ln picture was analysed with other weights; latent space, comparisons and likely groups leave it out</numerusform>
            <numerusform>%Ln pictures were analysed with other weights; latent space, comparisons and likely groups leave them out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) left out, of which no likelihood ratio is given</source>
        <translation>
            <numerusform>%Ln picture left out, of which no likelihood ratio is given</numerusform>
            <numerusform>%Ln pictures left out, of which no likelihood ratio is given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was enrolled from %Ln picture(s); analyse pictures again to compare them with it</source>
        <translation>
            <numerusform>%1 was enrolled from %Ln picture; analyse pictures again to compare them with it</numerusform>
            <numerusform>%1 was enrolled from %Ln pictures; analyse pictures again to compare them with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not pictures of a format that is read, and were left out</source>
        <translation>
            <numerusform>%Ln file is not a picture of a format that is read, and was left out</numerusform>
            <numerusform>%Ln files are not pictures of a format that is read, and were left out</numerusform>
        </translation>
    </message>
</context>
</TS>
