#include "app/words/core_texts.h"

#include "app/words/text.h"

#include <QHash>
#include <QRegularExpression>

namespace whorl {

namespace {

constexpr const char* kTexts[] = {
    QT_TRANSLATE_NOOP("whorl::Text", "weak"),
    QT_TRANSLATE_NOOP("whorl::Text", "moderate"),
    QT_TRANSLATE_NOOP("whorl::Text", "moderately strong"),
    QT_TRANSLATE_NOOP("whorl::Text", "strong"),
    QT_TRANSLATE_NOOP("whorl::Text", "very strong"),
    QT_TRANSLATE_NOOP("whorl::Text", "extremely strong"),
    QT_TRANSLATE_NOOP("whorl::Text", "The findings give %1 support for a camera photograph rather than an "
                                     "image from an enrolled or unknown generator."),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "The findings give %1 support for a source outside the library rather than an enrolled one."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "The findings give %1 support for %2 as the source rather than another source."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "No single source is clearly supported; with a photograph and a generated "
                      "image equally likely beforehand, the most probable is a camera."),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "No single source is clearly supported; with a photograph and a generated image equally "
        "likely beforehand, the most probable is one outside the library."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "No single source is clearly supported; with a photograph and a generated "
                      "image equally likely beforehand, the most probable is %1."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "Of the sources compared, a camera photograph has the highest score. How strongly the "
                      "findings support it cannot be stated, because the scores are not calibrated."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "Of the sources compared, one outside the library has the highest score. How strongly "
                      "the findings support it cannot be stated, because the scores are not calibrated."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "Of the sources compared, %1 has the highest score. How strongly the findings support "
                      "it cannot be stated, because the scores are not calibrated."),
    QT_TRANSLATE_NOOP("whorl::Text", "Could not be analysed: %1."),
    QT_TRANSLATE_NOOP("whorl::Text", "Not applicable: %1."),
    QT_TRANSLATE_NOOP("whorl::Text", "No source was scored."),
    QT_TRANSLATE_NOOP("whorl::Text", "the image has %1 x %2 pixels, at least 128 a side are needed"),
    QT_TRANSLATE_NOOP("whorl::Text", "no part of the image has enough texture: it is flat or clipped"),
    QT_TRANSLATE_NOOP("whorl::Text", "the file is truncated: only the first %1 rows were analysed"),
    QT_TRANSLATE_NOOP("whorl::Text", "the image is smaller than one tile of 128 x 128 pixels"),
    QT_TRANSLATE_NOOP("whorl::Text", "%1 was enrolled from this picture and so is not compared with it"),
    QT_TRANSLATE_NOOP("whorl::Text", "to be checked"),
    QT_TRANSLATE_NOOP("whorl::Text", "relevant"),
    QT_TRANSLATE_NOOP("whorl::Text", "done"),
    QT_TRANSLATE_NOOP("whorl::Text", "is a case or another database and is not written over"),
    QT_TRANSLATE_NOOP("whorl::Text", "is an image that Whorl did not make and is not written over"),
    QT_TRANSLATE_NOOP("whorl::Text", "name another file"),
    QT_TRANSLATE_NOOP("whorl::Text", "there is no folder %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "make it, or choose another"),
    QT_TRANSLATE_NOOP("whorl::Text", "not a regular file (a pipe, socket or device)"),
    QT_TRANSLATE_NOOP("whorl::Text", "not all of its names could be read: %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "only generative models can be enrolled: %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "holds no source"),
    QT_TRANSLATE_NOOP("whorl::Text", "is not a Whorl case but a folder or device"),
    QT_TRANSLATE_NOOP("whorl::Text", "the case was written by an older version of Whorl"),
    QT_TRANSLATE_NOOP("whorl::Text", "open a copy of it once where it can be written"),
    QT_TRANSLATE_NOOP("whorl::Text", "free some space there, or name another folder in TMPDIR"),
    QT_TRANSLATE_NOOP("whorl::Text", "the case refuses: %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "there is no room for temporary files"),
    QT_TRANSLATE_NOOP("whorl::Text", "the properties of the case are damaged"),
    QT_TRANSLATE_NOOP("whorl::Text", "`whorl-cli verify` tells what else is"),
    QT_TRANSLATE_NOOP("whorl::Text", "a result in the case is damaged"),
    QT_TRANSLATE_NOOP("whorl::Text", "`whorl-cli verify` tells which"),
    QT_TRANSLATE_NOOP("whorl::Text", "not a library of sources"),
    QT_TRANSLATE_NOOP("whorl::Text", "the library was enrolled with other weights"),
    QT_TRANSLATE_NOOP("whorl::Text", "enrol its sources again with these weights"),
    QT_TRANSLATE_NOOP("whorl::Text", "the library already holds a source named %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "remove it first, or choose another name"),
    QT_TRANSLATE_NOOP("whorl::Text", "the library holds no source named %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "a source cannot be named \"%1\""),
    QT_TRANSLATE_NOOP("whorl::Text", "%1 belongs to the shipped library, which is read only"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "your library of sources was measured with the weights of another version; until they "
                      "are enrolled again from their pictures, nothing is compared with: %1"),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "the library was written by a newer version of Whorl (schema %1, this version reads up to %2)"),
    QT_TRANSLATE_NOOP("whorl::Text", "use it with that version; nothing was changed"),
    QT_TRANSLATE_NOOP("whorl::Text", "no image of the set could be analysed"),
    QT_TRANSLATE_NOOP("whorl::Text", "uncalibrated: no picture in HEIC or AVIF was among those that the "
                                     "scores were measured on"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "uncalibrated: hardly any picture that is mostly flat or clipped was among "
                      "those that the scores were measured on"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "most of the picture is flat or clipped and holds more of its compression "
                      "than of a trace, so no likelihood ratio is given"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "HEIC and AVIF leave marks of their own that were not measured: a photograph can look "
                      "generated, so no likelihood ratio is given"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "uncalibrated: no picture that was blurred or had noise added was among those "
                      "that the scores were measured on"),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "the picture looks blurred, smoothed or noisier than those that the scores were "
        "measured on, and then a photograph can look generated, so no likelihood ratio is given"),
    QT_TRANSLATE_NOOP("whorl::Text", "the images were analysed with other weights"),
    QT_TRANSLATE_NOOP("whorl::Text", "analyse them again"),
    QT_TRANSLATE_NOOP("whorl::Text", "the image is under 128 pixels a side"),
    QT_TRANSLATE_NOOP("whorl::Text", "no residual could be computed of these pictures"),
    QT_TRANSLATE_NOOP("whorl::Text", "check that their files are where they were"),
    QT_TRANSLATE_NOOP("whorl::Text", "a mean residual has a wrong shape"),
    QT_TRANSLATE_NOOP("whorl::Text", "a mean residual is not whole"),
    QT_TRANSLATE_NOOP("whorl::Text", "there is no CUDA device"),
    QT_TRANSLATE_NOOP("whorl::Text", "not an image"),
    QT_TRANSLATE_NOOP("whorl::Text", "damaged %1: %2"),
    QT_TRANSLATE_NOOP("whorl::Text", "the file is empty"),
    QT_TRANSLATE_NOOP("whorl::Text", "this is %1, which is not supported"),
    QT_TRANSLATE_NOOP("whorl::Text", "is a directory, not a file"),
    QT_TRANSLATE_NOOP("whorl::Text", "cannot be read"),
    QT_TRANSLATE_NOOP("whorl::Text", "cannot be read: %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "not enough memory to decode the picture"),
    QT_TRANSLATE_NOOP("whorl::Text", "the header claims %1 pixels, over the limit of %2"),
    QT_TRANSLATE_NOOP("whorl::Text", "the file has %1 bytes, over the limit of %2"),
    QT_TRANSLATE_NOOP("whorl::Text", "truncated or damaged: %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "the compressed data are damaged"),
    QT_TRANSLATE_NOOP("whorl::Text", "the file ends before the picture"),
    QT_TRANSLATE_NOOP("whorl::Text", "wrong extension: the content is %1, the name says %2"),
    QT_TRANSLATE_NOOP("whorl::Text", "the file is truncated, but all rows decoded (%1)"),
    QT_TRANSLATE_NOOP("whorl::Text", "the file is truncated or damaged: %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "palette picture: its colours are quantized"),
    QT_TRANSLATE_NOOP("whorl::Text", "16 bits a sample, rounded to 8 for the analysis"),
    QT_TRANSLATE_NOOP("whorl::Text", "CMYK turned into RGB without its colour profile"),
    QT_TRANSLATE_NOOP("whorl::Text", "%1 pages; the first is analysed"),
    QT_TRANSLATE_NOOP("whorl::Text", "%1 frames; the first is analysed"),
    QT_TRANSLATE_NOOP("whorl::Text", "%1 frames; the default picture is analysed"),
    QT_TRANSLATE_NOOP("whorl::Text", "%1 pictures; the primary one is analysed"),
    QT_TRANSLATE_NOOP("whorl::Text", "%1 bytes follow the end of the picture"),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "the luminance quantization table is not one of the IJG; the quality is that of the nearest"),
    QT_TRANSLATE_NOOP("whorl::Text", "the case is busy in another program"),
    QT_TRANSLATE_NOOP("whorl::Text", "close it there and try again"),
    QT_TRANSLATE_NOOP("whorl::Text", "the case cannot be written"),
    QT_TRANSLATE_NOOP("whorl::Text", "it is read-only here; copy it to another place"),
    QT_TRANSLATE_NOOP("whorl::Text", "the disk is full or refuses to be written"),
    QT_TRANSLATE_NOOP("whorl::Text", "free some space and go on; everything stored before is kept"),
    QT_TRANSLATE_NOOP("whorl::Text", "the case is damaged"),
    QT_TRANSLATE_NOOP("whorl::Text", "take it from a backup; `whorl-cli verify` tells what is left"),
    QT_TRANSLATE_NOOP("whorl::Text", "there is no such case"),
    QT_TRANSLATE_NOOP("whorl::Text", "is not a Whorl case"),
    QT_TRANSLATE_NOOP("whorl::Text", "choose a file that Whorl wrote, named *.whorl"),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "the case was written by a newer version of Whorl (schema %1, this version reads up to %2)"),
    QT_TRANSLATE_NOOP("whorl::Text", "open it with that version; nothing was changed"),
    QT_TRANSLATE_NOOP("whorl::Text", "a file of this name exists already"),
    QT_TRANSLATE_NOOP("whorl::Text", "open it, or choose another name"),
    QT_TRANSLATE_NOOP("whorl::Text", "choose another name"),
    QT_TRANSLATE_NOOP("whorl::Text", "cannot be written"),
    QT_TRANSLATE_NOOP("whorl::Text", "cannot be written: %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "choose a folder where files can be made"),
    QT_TRANSLATE_NOOP("whorl::Text", "choose another place, or free some space"),
    QT_TRANSLATE_NOOP("whorl::Text", "make room on the disk, or choose another folder"),
    QT_TRANSLATE_NOOP("whorl::Text", "the case is open for reading only"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "the case or its folder is read-only here; copy it to a place where you may write"),
    QT_TRANSLATE_NOOP("whorl::Text", "it was opened for viewing"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "The case lies on a network share (%1). Write-ahead logging does not work there: the "
                      "case is written more slowly, and two machines must not open it for writing."),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "The case was copied while it was open, without the file beside it whose name ends in -wal: what was "
        "entered last may be missing. Close the case before it is copied."),
    QT_TRANSLATE_NOOP("whorl::Text", "it is open for writing elsewhere: %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "the file changed while it was copied"),
    QT_TRANSLATE_NOOP("whorl::Text", "add it again"),
    QT_TRANSLATE_NOOP("whorl::Text", "is not the file that was examined: its SHA-256 is another"),
    QT_TRANSLATE_NOOP("whorl::Text", "choose the file whose SHA-256 is %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "the file changed since it was added: its SHA-256 is now %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "add it again; it becomes an item of its own"),
    QT_TRANSLATE_NOOP("whorl::Text", "re-locate the item if the file was moved"),
    QT_TRANSLATE_NOOP("whorl::Text", "free some space; what was there before is unchanged"),
    QT_TRANSLATE_NOOP("whorl::Text", "no image of the source could be analysed"),
    QT_TRANSLATE_NOOP("whorl::Text", "choose a folder that holds its images"),
    QT_TRANSLATE_NOOP("whorl::Text", "there is no source of your own named %1"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "Log entry %1: the log of case %2, which it merged, is no longer whole."),
    QT_TRANSLATE_NOOP("whorl::Text", "Log entry %1 of part %2: %3."),
    QT_TRANSLATE_NOOP("whorl::Text", "Log entry %1: %2."),
    QT_TRANSLATE_NOOP("whorl::Text", "The identity of the case is not the one that it was created with."),
    QT_TRANSLATE_NOOP("whorl::Text", "The log is empty."),
    QT_TRANSLATE_NOOP("whorl::Text", "The log holds what Whorl does not write."),
    QT_TRANSLATE_NOOP("whorl::Text", "The database is damaged: %1."),
    QT_TRANSLATE_NOOP("whorl::Text", "The case cannot be read to its end: %1."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "Item %1: the copy of %2 in the case is not the file that was examined."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "Item %1: %2 is not the file that was examined; its SHA-256 is another."),
    QT_TRANSLATE_NOOP("whorl::Text", "Item %1: %2 is missing or cannot be read (%3)."),
    QT_TRANSLATE_NOOP("whorl::Text", "A record (%1) of log entry %2 is missing."),
    QT_TRANSLATE_NOOP("whorl::Text", "A record (%1 %2) has no entry in the log."),
    QT_TRANSLATE_NOOP("whorl::Text", "A record (%1 %2) is not what log entry %3 stored."),
    QT_TRANSLATE_NOOP("whorl::Text", "entry %1 is missing before entry %2"),
    QT_TRANSLATE_NOOP("whorl::Text", "the entry does not have the hash that stands beside it"),
    QT_TRANSLATE_NOOP("whorl::Text", "the entry is not in the form in which entries are written"),
    QT_TRANSLATE_NOOP("whorl::Text", "the entry stands under another number than its own"),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "the entry does not follow the one before it: an entry was changed, inserted or removed"),
    QT_TRANSLATE_NOOP("whorl::Text", "create"),
    QT_TRANSLATE_NOOP("whorl::Text", "add evidence"),
    QT_TRANSLATE_NOOP("whorl::Text", "copy evidence"),
    QT_TRANSLATE_NOOP("whorl::Text", "withdraw evidence"),
    QT_TRANSLATE_NOOP("whorl::Text", "restore evidence"),
    QT_TRANSLATE_NOOP("whorl::Text", "relocate evidence"),
    QT_TRANSLATE_NOOP("whorl::Text", "analyse"),
    QT_TRANSLATE_NOOP("whorl::Text", "note"),
    QT_TRANSLATE_NOOP("whorl::Text", "mark"),
    QT_TRANSLATE_NOOP("whorl::Text", "export"),
    QT_TRANSLATE_NOOP("whorl::Text", "compare"),
    QT_TRANSLATE_NOOP("whorl::Text", "counterfactual"),
    QT_TRANSLATE_NOOP("whorl::Text", "set properties"),
    QT_TRANSLATE_NOOP("whorl::Text", "merge"),
    QT_TRANSLATE_NOOP("whorl::Text", "enrol"),
    QT_TRANSLATE_NOOP("whorl::Text", "A field of the metadata."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "The IPTC digital source type states: %1. It can be forged or stripped."),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "A C2PA manifest is said to stand at this address. It cannot be checked: nothing is fetched."),
    QT_TRANSLATE_NOOP("whorl::Text", "Names %1. Anyone can write or remove such text."),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "The camera is that of a video game: a render with EXIF as of a camera, no photograph."),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "Names a camera. EXIF can be copied or written by anyone and does not prove a photograph."),
    QT_TRANSLATE_NOOP("whorl::Text", "A time that the file states, after a clock that nobody vouches for."),
    QT_TRANSLATE_NOOP("whorl::Text", "A place that the file states."),
    QT_TRANSLATE_NOOP("whorl::Text", "An entry of the editing history."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "Fields that name no generator, camera, time, place or edit are listed up to a limit."),
    QT_TRANSLATE_NOOP("whorl::Text", "This metadata is damaged or beyond the limits and was not read."),
    QT_TRANSLATE_NOOP("whorl::Text", "The text as it stands in the file."),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "Text of the kind that %1 writes into its images: it names a generator. Anyone can write or remove "
        "such text, and it may belong to another picture, as in a screenshot of the program."),
    QT_TRANSLATE_NOOP("whorl::Text", "The thumbnail in the EXIF data was not compared with the picture: %1"),
    QT_TRANSLATE_NOOP("whorl::Text", "The 64 steps row by row."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "The 64 steps row by row: a standard luminance table (IJG), as most programs use it."),
    QT_TRANSLATE_NOOP("whorl::Text", "The 64 steps row by row: no standard luminance table (IJG); cameras, "
                                     "phones and Adobe programs have their own."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "The quality whose standard quantization table is nearest to that of the file."),
    QT_TRANSLATE_NOOP("whorl::Text", "How colour is sampled and in which order the data stand."),
    QT_TRANSLATE_NOOP("whorl::Text", "An earlier compression with finer steps, with the same steps or before "
                                     "a resize or crop leaves none."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "Text hidden in the samples in the way of image generators (stealth PNG info)."),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "The claim signature is right and the signed hash matches the bytes of the file: nothing was changed "
        "since the signer signed it. Whether the signer tells the truth is another question."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "The manifest is not what its signer signed (%1): what it says carries no weight."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "The signature is right, but the file or its manifest was changed afterwards (%1)."),
    QT_TRANSLATE_NOOP("whorl::Text", "There is a C2PA manifest that cannot be checked: %1."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "The signer's chain of certificates ends in the trust list that you gave."),
    QT_TRANSLATE_NOOP("whorl::Text", "The signer's chain of certificates does not end in the trust list that "
                                     "you gave (%1): anyone can make a certificate with any name."),
    QT_TRANSLATE_NOOP("whorl::Text", "Anyone can make a certificate with any name; give a trust list to "
                                     "learn whether the signer's chain ends in it."),
    QT_TRANSLATE_NOOP("whorl::Text", "The signer is not known."),
    QT_TRANSLATE_NOOP("whorl::Text", "The program that wrote the manifest."),
    QT_TRANSLATE_NOOP("whorl::Text", "Names in the signer's certificate, which is valid from %1 to %2."),
    QT_TRANSLATE_NOOP("whorl::Text", "Time of signing after the time stamp authority %1 (its signature is "
                                     "right; the authority itself is not judged)."),
    QT_TRANSLATE_NOOP("whorl::Text", "The time of signing is not established."),
    QT_TRANSLATE_NOOP("whorl::Text", "An action that the manifest records."),
    QT_TRANSLATE_NOOP("whorl::Text", "The manifest states: %1."),
    QT_TRANSLATE_NOOP("whorl::Text", "This assertion was removed from the manifest on purpose; a later "
                                     "signed claim says so. What it stated is not known."),
    QT_TRANSLATE_NOOP("whorl::Text", "The image was made from this (%1)."),
    QT_TRANSLATE_NOOP("whorl::Text", "A limit of what the manifest proves."),
    QT_TRANSLATE_NOOP("whorl::Text", "made by a generative AI model trained on sampled content"),
    QT_TRANSLATE_NOOP("whorl::Text", "data made by a generative AI model"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "a composite that includes parts made by generative AI, as by inpainting"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "made by an algorithm that was not trained on sampled content: not generative AI"),
    QT_TRANSLATE_NOOP("whorl::Text", "changed by an algorithm without generative AI"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "a composite with at least one synthetic part; it does not say that AI made it"),
    QT_TRANSLATE_NOOP("whorl::Text", "a rendering of data, as a chart; not generative AI"),
    QT_TRANSLATE_NOOP("whorl::Text", "drawn by a person with digital tools; not generative AI"),
    QT_TRANSLATE_NOOP("whorl::Text", "made by a person with digital tools; not generative AI"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "a recording of a virtual scene, as of a game; not a photograph of a real scene"),
    QT_TRANSLATE_NOOP("whorl::Text", "a capture of a screen"),
    QT_TRANSLATE_NOOP("whorl::Text", "made with software by a person (retired code)"),
    QT_TRANSLATE_NOOP("whorl::Text", "captured from a real scene by a digital camera or recorder"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "captured from a real scene with computational photography, as of a phone"),
    QT_TRANSLATE_NOOP("whorl::Text", "computed from several frames captured from a real scene"),
    QT_TRANSLATE_NOOP("whorl::Text", "a composite of captures from real scenes"),
    QT_TRANSLATE_NOOP("whorl::Text", "digitised from a film negative"),
    QT_TRANSLATE_NOOP("whorl::Text", "digitised from a film positive"),
    QT_TRANSLATE_NOOP("whorl::Text", "digitised from a print"),
    QT_TRANSLATE_NOOP("whorl::Text", "edited by a person with tools without generative AI"),
    QT_TRANSLATE_NOOP("whorl::Text", "slightly edited by a person (retired code)"),
    QT_TRANSLATE_NOOP("whorl::Text", "a composite of several elements"),
    QT_TRANSLATE_NOOP("whorl::Text", "a digital source type that is not in the IPTC vocabulary"),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "calibrated on %1 validation images, %2 of them photographs, as delivered, re-encoded, "
        "reduced and enlarged; a photograph and a generated picture taken as equally likely "
        "beforehand; no likelihood ratio above %3 is given, and of generated against photograph "
        "none above %4"),
    // of cases made with earlier weights
    QT_TRANSLATE_NOOP("whorl::Text",
                      "calibrated on %1 validation images, as delivered, re-encoded, reduced and enlarged; a "
                      "photograph and a generated picture taken as equally likely beforehand; no likelihood "
                      "ratio above %2 is given"),
    QT_TRANSLATE_NOOP("whorl::Text", "calibrated on %1 validation images, as delivered, re-encoded and "
                                     "rescaled; no likelihood ratio above %2 is given"),
    QT_TRANSLATE_NOOP("whorl::Text", "A hint, not a finding, that the picture was saved as JPEG before with "
                                     "coarser or other steps, as after editing, an upload or a download. %1"),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "Measured on %1 photographs: %2 of %3 copies saved once gave this hint (95 % interval %4), %5 of %6 "
        "saved before at a quality lower by ten did, %7 of %8 saved before at one higher by ten. The "
        "threshold was first chosen with these photographs among others."),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "The thumbnail of %1 pixels shows something else than the picture: the picture was replaced or "
        "changed after the thumbnail was made, or the EXIF data come from another file. Look at both. %2"),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "The picture fits a part of the thumbnail of %1 pixels: it was cut after the thumbnail was made. %2"),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "The thumbnail of %1 pixels fits the picture as a whole; small changes are not seen at that size."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "Measured on %1 photographs: the own thumbnail was said to differ in %2 of %3, that of "
                      "another photograph in %4 of %5; a cut to three fifths of each side was told as such "
                      "in %6 of %7. The thresholds were first chosen with these photographs among others."),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "%1 bits of an invisible watermark read as this message. Chance gives about half of "
                      "them; anyone can embed the message in any picture with the same open program."),
    QT_TRANSLATE_NOOP(
        "whorl::Text",
        "no single generator is more probable than a camera photograph, but all of them together "
        "are: this does not show that it was not generated"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "the findings tell the named generator from other sources, but hardly support that the "
                      "picture was generated at all: a camera photograph is not excluded"),
    QT_TRANSLATE_NOOP("whorl::Text", "no error rate was measured for %1 (pictures that it was enrolled from: "
                                     "%2), so no likelihood ratio is given"),
    // of cases made before 2026-11-30
    QT_TRANSLATE_NOOP("whorl::Text",
                      "no error rate was measured for %1 (pictures that it was enrolled from: %2)"),
    QT_TRANSLATE_NOOP("whorl::Text", "uncalibrated: no error rate was measured for the named source"),
    QT_TRANSLATE_NOOP("whorl::Text", "uncalibrated: the file says that it is a counterfactual"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "the file says that Whorl made it as a counterfactual: its trace was exchanged on "
                      "purpose, so no likelihood ratio is given"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "The file says that Whorl made it: a counterfactual, whose trace was exchanged on "
                      "purpose. It is not evidence."),
    // of cases made with earlier versions
    QT_TRANSLATE_NOOP("whorl::Text",
                      "no single generator fits better than a camera photograph, but all of them together "
                      "do: this does not show that it was not generated"),
    QT_TRANSLATE_NOOP("whorl::Text", "of the enrolled sources %1 fits best, but the picture is more like a "
                                     "camera photograph than like a generated one: this does not show that "
                                     "it was generated"),
    QT_TRANSLATE_NOOP("whorl::Text",
                      "the picture looks as if another trace had been put over its own, as %1 of "
                      "100 pictures with their own trace do: the attribution may be misled"),
    // Several of them; last, for it fits whatever holds a semicolon.
    QT_TRANSLATE_NOOP("whorl::Text", "%1; %2"),
};

struct Pattern {
    const char* text;
    QRegularExpression expression;
};

std::vector<Pattern> makePatterns() {
    std::vector<Pattern> patterns;
    for (const char* text : kTexts) {
        QString expression = QRegularExpression::escape(QString::fromUtf8(text));
        if (!expression.contains(QLatin1String("\\%")))
            continue;
        static const QRegularExpression place(QStringLiteral("\\\\%\\d"));
        expression.replace(place, QStringLiteral("(.+?)"));
        patterns.push_back({text, QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                                     QRegularExpression::DotMatchesEverythingOption)});
    }
    return patterns;
}

} // namespace

std::span<const char* const> coreTexts() {
    return kTexts;
}

QString Text::ofCore(const std::string& sentence) {
    static const QHash<QByteArray, const char*> whole = [] {
        QHash<QByteArray, const char*> texts;
        for (const char* text : kTexts)
            texts.insert(text, text);
        return texts;
    }();
    static const std::vector<Pattern> patterns = makePatterns();
    if (const auto found = whole.constFind(QByteArray::fromStdString(sentence)); found != whole.constEnd())
        return tr(*found);
    // What varies may be a sentence of core itself, as the reason of a failure.
    QString text = QString::fromUtf8(sentence.data(), static_cast<qsizetype>(sentence.size()));
    for (const Pattern& pattern : patterns) {
        const QRegularExpressionMatch match = pattern.expression.match(text);
        if (!match.hasMatch())
            continue;
        QStringList parts;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            parts.append(ofCore(match.captured(i).toStdString()));
        QString translated;
        const QString frame = tr(pattern.text);
        // QString::arg would look for places in what was put in before.
        for (qsizetype i = 0; i < frame.size(); ++i)
            if (const int number = i + 1 < frame.size() ? frame[i + 1].digitValue() : -1;
                frame[i] == QLatin1Char('%') && number > 0 && number <= parts.size()) {
                translated += parts[number - 1];
                ++i;
            } else {
                translated += frame[i];
            }
        return translated;
    }
    return text;
}

} // namespace whorl
