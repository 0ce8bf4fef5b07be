<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>QApplication</name>
    <message>
        <source>Which generative model made an image, and how strong is that evidence?</source>
        <translation>图像由哪个生成模型生成？该结论的证据强度如何？</translation>
    </message>
    <message>
        <source>Pictures, folders or a project (*.whorl)</source>
        <translation>图片、文件夹或项目 (*.whorl)</translation>
    </message>
</context>
<context>
    <name>whorl::AttributionDock</name>
    <message>
        <source>The findings point to</source>
        <translation>检验结果指向</translation>
    </message>
    <message>
        <source>The findings point to a source outside the library</source>
        <translation>检验结果指向来源库之外的来源</translation>
    </message>
    <message>
        <source>The findings point to the generator</source>
        <translation>检验结果指向生成模型</translation>
    </message>
    <message>
        <source>The likelihood ratio is below one.</source>
        <translation>似然比小于 1。</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable if the source is outside the library than if it is an enrolled one.</source>
        <translation>若来源在来源库之外，得到这些检验结果的概率约为来源已登记时的 &lt;b&gt;%1&lt;/b&gt; 倍。</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable for an AI-generated image than for a camera photograph.</source>
        <translation>对于人工智能生成的图像，得到这些检验结果的概率约为相机照片的 &lt;b&gt;%1&lt;/b&gt; 倍。</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable for a camera photograph than for an AI-generated image.</source>
        <translation>对于相机照片，得到这些检验结果的概率约为人工智能生成图像的 &lt;b&gt;%1&lt;/b&gt; 倍。</translation>
    </message>
    <message>
        <source>No enrolled source explains the trace well. Ways to measure it would by themselves name:</source>
        <translation>没有任何已登记来源能很好地解释该痕迹。各测量方式单独会指向：</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; ways to measure the trace by themselves name the same source:</source>
        <translation>&lt;b&gt;%2 种测量方式中有 %1 种&lt;/b&gt;单独指向同一来源：</translation>
    </message>
    <message>
        <source>· %1: %2</source>
        <translation>· %1：%2</translation>
    </message>
    <message>
        <source>✓ %1: %2 support</source>
        <translation>✓ %1：支持程度%2</translation>
    </message>
    <message>
        <source>✗ %1: would name %2</source>
        <translation>✗ %1：会指向%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nearest enrolled sources, with their distance in deviations: %1.</source>
        <translation>最接近的已登记来源及其距离（以标准差计）：%1。</translation>
    </message>
    <message>
        <source>The trace fits the decoder family %1 (probability %2).</source>
        <translation>该痕迹符合解码器家族 %1（概率 %2）。</translation>
    </message>
    <message>
        <source>The ratio rests on: %1.</source>
        <translation>该似然比的依据：%1。</translation>
    </message>
    <message>
        <source>The error rates for images as they left their source apply.</source>
        <translation>适用未经处理的原始图像的错误率。</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>来源判定</translation>
    </message>
    <message>
        <source>Probability of each source</source>
        <translation>各来源的概率</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>显示全部来源</translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>未选择图片</translation>
    </message>
    <message>
        <source>Select a picture in the project to see which source it is attributed to.</source>
        <translation>在项目中选择一张图片，即可查看其来源判定。</translation>
    </message>
    <message>
        <source>The engine could not be loaded</source>
        <translation>无法加载分析引擎</translation>
    </message>
    <message>
        <source>Analysing this picture</source>
        <translation>正在分析此图片</translation>
    </message>
    <message>
        <source>The answer appears here as soon as it is found.</source>
        <translation>结果得出后将显示在此处。</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>等待分析</translation>
    </message>
    <message>
        <source>The picture you look at is taken next.</source>
        <translation>您正在查看的图片将优先处理。</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>尚未分析</translation>
    </message>
    <message>
        <source>Choose Analyse again (F5) to find its source.</source>
        <translation>选择“重新分析”（F5）以查找其来源。</translation>
    </message>
    <message>
        <source>Could not be analysed</source>
        <translation>无法分析</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Check that the file is a whole picture, then choose Analyse again (F5).</source>
        <translation>请确认该文件是完整的图片，然后选择“重新分析”（F5）。</translation>
    </message>
    <message>
        <source>⚠ Not calibrated: the figures rank the sources but are no measure of strength.</source>
        <translation>⚠ 未校准：数值仅用于来源排序，不代表强度。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; parts of the picture by themselves name the same source.</source>
        <translation>图片的 &lt;b&gt;%2 个部分中有 %1 个&lt;/b&gt;单独指向同一来源。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The findings speak against it (likelihood ratio about %1)</source>
        <translation>检验结果不支持该来源（似然比约为 %1）</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all %1 sources</source>
        <translation>显示全部 %1 个来源</translation>
    </message>
    <message>
        <source>⚠ The file is not the one that was examined: this answer is about that one.</source>
        <translation>⚠ 该文件并非当时检验的文件：此结论针对当时检验的文件。</translation>
    </message>
    <message>
        <source>Each names the nearest source by itself. What tells photographs from generated pictures as a whole speaks for a photograph here.</source>
        <translation>每种方法单独给出最接近的来源。而整体上区分照片与生成图片的特征在此支持其为照片。</translation>
    </message>
    <message>
        <source>Ways to measure the trace would by themselves name:</source>
        <translation>各测量方法单独会给出：</translation>
    </message>
    <message>
        <source>Not clearly supported; the most probable is</source>
        <translation>未得到明确支持；最可能的是</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Score of each source, not calibrated</source>
        <translation>各来源的分值（未校准）</translation>
    </message>
    <message>
        <source>No likelihood ratio is given</source>
        <translation>不给出似然比</translation>
    </message>
    <message>
        <source>The image looks saved again, perhaps cropped; the error rates for images that were saved again apply.</source>
        <translation>图片看起来被重新保存过，可能还被裁剪过；适用重新保存图片的错误率。</translation>
    </message>
    <message>
        <source>The image looks reduced in size; the error rates for reduced images apply.</source>
        <translation>图片看起来被缩小过；适用缩小图片的错误率。</translation>
    </message>
    <message>
        <source>The image looks enlarged; the error rates for enlarged images apply.</source>
        <translation>图片看起来被放大过；适用放大图片的错误率。</translation>
    </message>
    <message>
        <source>The findings are about as probable if this is the source as if it is another one.</source>
        <translation>无论这是来源还是另有来源，得到这些检验结果的概率大致相同。</translation>
    </message>
    <message>
        <source>The findings are about as probable for an AI-generated image as for a camera photograph.</source>
        <translation>对于人工智能生成的图像和相机照片，得到这些检验结果的概率大致相同。</translation>
    </message>
    <message>
        <source>Measured on such pictures: %1 of those of known generators and &lt;b&gt;%2&lt;/b&gt; of those of generators never seen were named a camera photograph.</source>
        <translation>在这类图像上测得：已知生成器的图像中有 %1、从未见过的生成器的图像中有 &lt;b&gt;%2&lt;/b&gt; 被认定为相机照片。</translation>
    </message>
    <message>
        <source>Measured on such pictures: a wrong generator was named with a ratio over 10 for %1 of those of known generators and for &lt;b&gt;%2&lt;/b&gt; of those of generators never seen; a generator was named for %3 of the photographs.</source>
        <translation>在这类图像上测得：已知生成器的图像中有 %1、从未见过的生成器的图像中有 &lt;b&gt;%2&lt;/b&gt; 以大于 10 的似然比被归于错误的生成器；照片中有 %3 被归于某个生成器。</translation>
    </message>
    <message>
        <source>Only the enrolled sources and “unknown source” were compared. A source that is not enrolled can resemble one that is. A drawing, a screenshot, a scan or a rendering is neither a photograph nor a generated picture, and can look like either.</source>
        <translation>仅比较了已登记的来源和“未知来源”。未登记的来源可能与已登记的来源相似。绘图、屏幕截图、扫描件和渲染图既不是照片也不是生成图像，却可能与两者之一相像。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; parts of the picture by themselves fit no enrolled source well.</source>
        <translation>图像的 &lt;b&gt;%2 个部分中有 %1 个&lt;/b&gt;单独来看与任何已登记来源都不太吻合。</translation>
    </message>
    <message>
        <source>This is a result, not an error: nothing can be said about the source of this picture. Look for another copy of it: larger, or with more texture.</source>
        <translation>这是结果而非错误：无法对该图像的来源作出任何说明。请寻找它的另一副本：尺寸更大或纹理更多。</translation>
    </message>
    <message>
        <source>The highest score has</source>
        <translation>得分最高者为</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>No likelihood ratio is given: the scores only rank the sources.</source>
        <translation>不给出似然比：得分仅用于对来源排序。</translation>
    </message>
    <message>
        <source>The findings are about &lt;b&gt;%1&lt;/b&gt; times more probable if this is the source than if it is another one, a camera or an unknown one among them.</source>
        <translation>若这就是来源，则所见结果的可能性约为来自其他来源（包括相机或未知来源）的 &lt;b&gt;%1&lt;/b&gt; 倍。</translation>
    </message>
</context>
<context>
    <name>whorl::CaseLink</name>
    <message>
        <source>The project could not be saved as %1: %2</source>
        <translation>项目无法另存为 %1：%2</translation>
    </message>
    <message>
        <source>the project is open as before</source>
        <translation>项目仍照原样打开</translation>
    </message>
    <message>
        <source>%1; the project is open as before</source>
        <translation>%1；项目仍照原样打开</translation>
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
        <translation>灰度</translation>
    </message>
    <message>
        <source>Blue to red, light middle</source>
        <translation>蓝到红，中间浅色</translation>
    </message>
    <message>
        <source>Blue to red, dark middle</source>
        <translation>蓝到红，中间深色</translation>
    </message>
    <message>
        <source>Gray, neutral middle</source>
        <translation>灰度，中间中性</translation>
    </message>
</context>
<context>
    <name>whorl::CompareColumn</name>
    <message>
        <source>Most typical pictures</source>
        <translation>最典型的图片</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Remove this side</source>
        <translation>移除这一方</translation>
    </message>
    <message>
        <source>Mean residual</source>
        <translation>平均残差</translation>
    </message>
    <message>
        <source>Mean spectrum of the residuals</source>
        <translation>残差的平均频谱</translation>
    </message>
    <message>
        <source>Pictures of the project</source>
        <translation>项目中的图片</translation>
    </message>
    <message>
        <source>Library of sources</source>
        <translation>来源库</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean residual of the middle of the pictures, green channel; the scale ends at ± %1 grey levels</source>
        <translation>图片中央部分的平均残差，绿色通道；标尺范围为 ± %1 灰度级</translation>
    </message>
    <message>
        <source>Mean residual (± %1 grey levels) and spectrum over %2</source>
        <translation>%2的平均残差（± %1 灰度级）与频谱</translation>
    </message>
    <message>
        <source>Mean spectrum of the residuals, coarse structures in the middle</source>
        <translation>残差的平均频谱，粗大结构位于中央</translation>
    </message>
</context>
<context>
    <name>whorl::ComparePage</name>
    <message>
        <source>Add a side</source>
        <translation>添加比较方</translation>
    </message>
    <message>
        <source>Keep selection</source>
        <translation>保留所选</translation>
    </message>
    <message>
        <source>Keep the selected pictures as a set that can be compared with another selection</source>
        <translation>将所选图片保留为一组，以便与另一选择比较</translation>
    </message>
    <message>
        <source>Enter into project</source>
        <translation>记入项目</translation>
    </message>
    <message>
        <source>Enter this comparison into the project, so that it stands in its log and in reports</source>
        <translation>将此比较记入项目，使其出现在日志和报告中</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write this comparison as a PDF document</source>
        <translation>将此比较写为 PDF 文档</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Enrol the selected pictures as a source that pictures are compared with</source>
        <translation>将所选图片登记为供比对的来源</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>来源…</translation>
    </message>
    <message>
        <source>Enrol a folder, rename, describe, remove, export and import sources</source>
        <translation>登记文件夹；重命名、描述、移除、导出和导入来源</translation>
    </message>
    <message>
        <source>Comparison of each pair</source>
        <translation>各对的比较</translation>
    </message>
    <message>
        <source>Radial spectra of the residuals</source>
        <translation>残差的径向频谱</translation>
    </message>
    <message>
        <source>Frequency in cycles a pixel</source>
        <translation>频率（周期/像素）</translation>
    </message>
    <message>
        <source>Mean magnitude (log₁₀)</source>
        <translation>平均幅值（log₁₀）</translation>
    </message>
    <message>
        <source>Save the plot as PNG, SVG or PDF</source>
        <translation>将图表保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Position in the latent space</source>
        <translation>在潜在空间中的位置</translation>
    </message>
    <message>
        <source>These could not be compared: %1</source>
        <translation>以下对象无法比较：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Selected pictures</source>
        <translation>所选图片</translation>
    </message>
    <message>
        <source>Kept set %1</source>
        <translation>保留的组 %1</translation>
    </message>
    <message>
        <source>All named %1</source>
        <translation>所有判定为 %1 的图片</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>The engine could not be loaded</source>
        <translation>无法加载分析引擎</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>The engine is being loaded…</source>
        <translation>正在加载分析引擎…</translation>
    </message>
    <message>
        <source>Sources of the library and analysed pictures can be compared here.</source>
        <translation>可在此比较来源库中的来源和已分析的图片。</translation>
    </message>
    <message>
        <source>Enrolled source</source>
        <translation>已登记来源</translation>
    </message>
    <message numerus="yes">
        <source>Enrolled from %Ln picture(s)</source>
        <translation>
            <numerusform>由 %Ln 张图片登记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln analysed picture(s) of this project</source>
        <translation>
            <numerusform>本项目中 %Ln 张已分析的图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing the mean residual…</source>
        <translation>正在计算平均残差…</translation>
    </message>
    <message>
        <source>distance %1</source>
        <translation>距离 %1</translation>
    </message>
    <message>
        <source>ratio %1
distance %2</source>
        <translation>似然比 %1
距离 %2</translation>
    </message>
    <message>
        <source>No radial spectrum is kept for %1; compare with pictures of it instead.</source>
        <translation>%1 未保存径向频谱；请改用其图片进行比较。</translation>
    </message>
    <message>
        <source>Their distance is %1 standard deviations within a source.</source>
        <translation>两者距离为来源内标准差的 %1 倍。</translation>
    </message>
    <message>
        <source>What was measured on %1 and %2 is about %3 times more probable if they come from the same source than if they come from different ones: &lt;b&gt;%4 support for the same source&lt;/b&gt;. %5</source>
        <translation>若 %1 与 %2 来自同一来源，得到这些测量结果的概率约为来自不同来源时的 %3 倍：&lt;b&gt;对“同一来源”的支持程度为%4&lt;/b&gt;。%5</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>导出比较</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>A ratio compares “both come from the same source” with “they come from different sources”; sources that are not named here were not compared. The mean residuals show where a measurement comes from and are no proof by themselves.</source>
        <translation>似然比比较“两者来自同一来源”与“两者来自不同来源”；此处未列出的来源未作比较。平均残差说明测量结果的由来，其本身不构成证明。</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>The library keeps no mean residual of this source; enrol it again to have one.</source>
        <translation>来源库未保存该来源的平均残差；重新登记即可获得。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) of %1 and %2 are unlike those that likelihood ratios were measured on, so no ratio is given with them. %3</source>
        <translation>
            <numerusform>%1 与 %2 中有 %Ln 张图像不同于测定似然比所用的图像，因此不给出似然比。%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are in both %1 and %2, so no likelihood ratio is given between them. %3</source>
        <translation>
            <numerusform>%Ln 张图像同时在 %1 和 %2 中，因此不给出两者之间的似然比。%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) unlike those that likelihood ratios were measured on are left out.</source>
        <translation>
            <numerusform>%Ln 张不同于测定似然比所用图像的图像未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are two enrolled sources. %3 A likelihood ratio needs pictures on both sides.</source>
        <translation>%1 和 %2 是两个已登记的来源。%3 似然比要求两侧都有图像。</translation>
    </message>
    <message numerus="yes">
        <source>Whether pictures come from the enrolled source %1 is told by their attribution: it clearly supports that source for %2 of %Ln picture(s) of %3. %4</source>
        <translation>
            <numerusform>图像是否来自已登记的来源 %1，由其归属结果说明：在 %3 的 %Ln 张图像中，有 %2 张的归属结果明确支持该来源。%4</numerusform>
        </translation>
    </message>
    <message>
        <source>What was measured on %1 and %2 gives &lt;b&gt;no support for one source&lt;/b&gt;. That they come from different ones does not follow: pictures of one source often differ as much. %3</source>
        <translation>对 %1 与 %2 的测量结果&lt;b&gt;不支持两者来自同一来源&lt;/b&gt;。但并不能由此推出两者来自不同来源：同一来源的图像往往也有同样大的差异。%3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was measured on %1 and %2 is about %3 times more probable if they come from different sources than if they come from the same one: &lt;b&gt;%4 support for different sources&lt;/b&gt;. %5</source>
        <translation>若 %1 与 %2 来自不同来源，得到这些测量结果的概率约为来自同一来源时的 %3 倍：&lt;b&gt;对“不同来源”的支持程度为%4&lt;/b&gt;。%5</translation>
    </message>
</context>
<context>
    <name>whorl::ComparisonDocument</name>
    <message>
        <source>and %1 more, which stand in the project</source>
        <translation>以及项目中的另外 %1 个</translation>
    </message>
    <message>
        <source>Comparison of sources</source>
        <translation>来源比较</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检验结果</translation>
    </message>
    <message>
        <source>Radial spectra of the residuals</source>
        <translation>残差的径向频谱</translation>
    </message>
    <message>
        <source>Position in the latent space</source>
        <translation>在潜在空间中的位置</translation>
    </message>
    <message>
        <source>Weights in use</source>
        <translation>所用权重</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>%1 的文件</translation>
    </message>
</context>
<context>
    <name>whorl::CounterfactualPage</name>
    <message>
        <source>b&amp;y</source>
        <translation>方法(&amp;Y)</translation>
    </message>
    <message>
        <source>Make counterfactual</source>
        <translation>生成反事实图像</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>&amp;Change the trace to</source>
        <translation>将痕迹改为(&amp;C)</translation>
    </message>
    <message>
        <source>Target of the counterfactual</source>
        <translation>反事实图像的目标</translation>
    </message>
    <message>
        <source>How the trace is changed</source>
        <translation>痕迹的更改方式</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>至少 </translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Likeness to the original that is kept (PSNR): 30 dB is barely visible, 40 dB is invisible</source>
        <translation>与原图保持的相似度（PSNR）：30 dB 几乎不可见，40 dB 不可见</translation>
    </message>
    <message>
        <source>Least likeness to the original</source>
        <translation>与原图的最低相似度</translation>
    </message>
    <message>
        <source>Before and after, swipe</source>
        <translation>前后对比，滑动</translation>
    </message>
    <message>
        <source>Before and after, beside</source>
        <translation>前后对比，并排</translation>
    </message>
    <message>
        <source>Difference, magnified</source>
        <translation>差异（放大）</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Gain of the difference</source>
        <translation>差异的增益</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the counterfactual</source>
        <translation>反事实图像的进度</translation>
    </message>
    <message>
        <source>Making the counterfactual…</source>
        <translation>正在生成反事实图像…</translation>
    </message>
    <message>
        <source>A counterfactual tests the attribution; it is not evidence. A saved one says in its file that Whorl made it.</source>
        <translation>反事实图像用于检验来源判定，不是证据。保存的文件中注明由 Whorl 生成。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unrecognisable (anonymize)</source>
        <translation>无法识别（匿名化）</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>Gain × %1</source>
        <translation>增益 × %1</translation>
    </message>
    <message>
        <source>Select a picture in the project.</source>
        <translation>请在项目中选择一张图片。</translation>
    </message>
    <message>
        <source>The counterfactual could not be made.

%1</source>
        <translation>无法生成反事实图像。

%1</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>an unrecognisable trace</source>
        <translation>无法识别的痕迹</translation>
    </message>
    <message>
        <source>The attribution followed the trace.</source>
        <translation>来源判定随痕迹而改变。</translation>
    </message>
    <message>
        <source>The attribution did not follow the trace.</source>
        <translation>来源判定未随痕迹改变。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing was changed:&lt;/b&gt; the picture is named &lt;b&gt;%1&lt;/b&gt; already (%2). Choose another target.</source>
        <translation>&lt;b&gt;未作任何更改：&lt;/b&gt;该图片已被判定为 &lt;b&gt;%1&lt;/b&gt;（%2）。请选择其他目标。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; Before, the picture was named &lt;b&gt;%2&lt;/b&gt; (%3); after, it is named &lt;b&gt;%4&lt;/b&gt;, and the probability of %2 is %5. Likeness to the original: PSNR %6 dB, SSIM %7.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;更改前，图片被判定为 &lt;b&gt;%2&lt;/b&gt;（%3）；更改后为 &lt;b&gt;%4&lt;/b&gt;，%2 的概率为 %5。与原图的相似度：PSNR %6 dB，SSIM %7。</translation>
    </message>
    <message>
        <source>Target: %1; method: %2; steps: %3</source>
        <translation>目标：%1；方法：%2；步数：%3</translation>
    </message>
    <message>
        <source>The same picture, but with the trace of another source: does the attribution follow? Choose a target and make it.</source>
        <translation>同一图片，但带有另一来源的痕迹：来源判定是否随之改变？请选择目标并生成。</translation>
    </message>
    <message>
        <source>Save counterfactual</source>
        <translation>保存反事实图像</translation>
    </message>
    <message>
        <source>-counterfactual.png</source>
        <translation>-反事实.png</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>反事实</translation>
    </message>
    <message>
        <source>a counterfactual is never written over the picture that it was made of</source>
        <translation>反事实图像绝不会覆盖其所依据的原图</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>whorl::EvidenceModel</name>
    <message>
        <source>no support</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Named source</source>
        <translation>判定来源</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持程度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>尚未分析</translation>
    </message>
    <message>
        <source>Analysing, %1</source>
        <translation>正在分析，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>无标记</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>正在分析</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤出</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>Support for one source behind a pair of these pictures, where the group is weakest</source>
        <translation>支持组内两张图片出自同一来源的程度（取组内最弱处）</translation>
    </message>
    <message>
        <source>No companion</source>
        <translation>无同源图片</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>第 %1 组：%2</translation>
    </message>
    <message>
        <source>No source supported; most probable: %1</source>
        <translation>无来源得到支持；最可能的是%1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Highest score: %1, not calibrated</source>
        <translation>得分最高：%1，未校准</translation>
    </message>
</context>
<context>
    <name>whorl::FileFactsDock</name>
    <message>
        <source>upright</source>
        <translation>正立</translation>
    </message>
    <message>
        <source>mirrored left to right</source>
        <translation>左右镜像</translation>
    </message>
    <message>
        <source>turned by 180°</source>
        <translation>旋转 180°</translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <translation>上下镜像</translation>
    </message>
    <message>
        <source>mirrored and turned by 90°</source>
        <translation>镜像并旋转 90°</translation>
    </message>
    <message>
        <source>to be turned right by 90°</source>
        <translation>应向右旋转 90°</translation>
    </message>
    <message>
        <source>mirrored and turned by 270°</source>
        <translation>镜像并旋转 270°</translation>
    </message>
    <message>
        <source>to be turned left by 90°</source>
        <translation>应向左旋转 90°</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1, %2 bits a sample%3</source>
        <translation>%1，每样本 %2 位%3</translation>
    </message>
    <message>
        <source>, with transparency (not analysed)</source>
        <translation>，含透明度（未分析）</translation>
    </message>
    <message>
        <source>File facts</source>
        <translation>文件信息</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>未选择图片</translation>
    </message>
    <message>
        <source>Hashes, size and encoding of the selected picture stand here.</source>
        <translation>此处显示所选图片的哈希值、大小和编码。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Of the bytes of the file; names it for good</source>
        <translation>文件字节的哈希值；唯一标识该文件</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存方式</translation>
    </message>
    <message>
        <source>copied into the project</source>
        <translation>已复制到项目中</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Truncated</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>only the first %1 rows could be decoded</source>
        <translation>仅能解码前 %1 行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>By its content, not by its name</source>
        <translation>依据内容而非文件名</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Recorded only: shown and analysed as stored</source>
        <translation>仅作记录：按存储状态显示和分析</translation>
    </message>
    <message>
        <source>Pictures in the file</source>
        <translation>文件中的图片数</translation>
    </message>
    <message>
        <source>%1; the first one is analysed</source>
        <translation>%1；仅分析第一张</translation>
    </message>
    <message>
        <source>JPEG compression</source>
        <translation>JPEG 压缩</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>The quality of the IJG scale whose table is nearest</source>
        <translation>IJG 标度中量化表最接近的质量值</translation>
    </message>
    <message>
        <source>Colour sampling</source>
        <translation>色度采样</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>progressive</source>
        <translation>渐进式</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>顺序式</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Pixels&apos; hash</source>
        <translation>像素哈希</translation>
    </message>
    <message>
        <source>SHA-256 of the pixels; equal for files that hold the same pixels</source>
        <translation>像素的 SHA-256；像素相同的文件其值相同</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>%1 grey levels on average</source>
        <translation>平均 %1 灰度级</translation>
    </message>
    <message>
        <source>Root mean square of picture minus reconstruction</source>
        <translation>图片减去重建结果的均方根</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Whorl</source>
        <translation>Whorl</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>保留在原处</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>missing or not readable</source>
        <translation>缺失或无法读取</translation>
    </message>
    <message>
        <source>changed: not the file that was examined</source>
        <translation>已更改：不是所检验的文件</translation>
    </message>
    <message>
        <source>has its recorded SHA-256, %1</source>
        <translation>与记录的 SHA-256 一致，%1</translation>
    </message>
</context>
<context>
    <name>whorl::HelpPage</name>
    <message>
        <source>First case in ten minutes</source>
        <translation>十分钟完成第一个案件</translation>
    </message>
    <message>
        <source>Reading an answer</source>
        <translation>解读结果</translation>
    </message>
    <message>
        <source>Each figure</source>
        <translation>各图说明</translation>
    </message>
    <message>
        <source>What must not be concluded</source>
        <translation>不得作出的结论</translation>
    </message>
    <message>
        <source>Project and jobs</source>
        <translation>项目与任务</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>潜在空间</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>反事实</translation>
    </message>
    <message>
        <source>Facts, notes and history</source>
        <translation>信息、备注与历史</translation>
    </message>
    <message>
        <source>Enrolling a suspect model</source>
        <translation>登记可疑模型</translation>
    </message>
    <message>
        <source>Validation in your laboratory</source>
        <translation>在您的实验室中验证</translation>
    </message>
    <message>
        <source>Your own reconstruction model</source>
        <translation>使用自己的重建模型</translation>
    </message>
    <message>
        <source>Several computers</source>
        <translation>多台计算机</translation>
    </message>
    <message>
        <source>Installing and updating</source>
        <translation>安装与更新</translation>
    </message>
    <message>
        <source>Claims and sources</source>
        <translation>论断与出处</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>whorl::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Verify project</source>
        <translation>校验项目</translation>
    </message>
    <message>
        <source>Project log</source>
        <translation>项目日志</translation>
    </message>
    <message>
        <source>Check that no entry of the log and no file of the evidence was changed</source>
        <translation>检查日志条目和检材文件均未被更改</translation>
    </message>
    <message>
        <source>Every step is entered with the hash of the one before.</source>
        <translation>每一步均附上一步的哈希值记入日志。</translation>
    </message>
    <message>
        <source>Open a project to see what was done in it.</source>
        <translation>打开项目以查看其中的操作记录。</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln difference(s) found; see Jobs and issues.</source>
        <translation>
            <numerusform>⚠ 发现 %Ln 处差异；见“任务与问题”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking the log and the evidence: %1</source>
        <translation>正在校验日志和检材：%1</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>未校验：%1</translation>
    </message>
    <message>
        <source>Verified: %1 and %2, all unchanged.</source>
        <translation>已验证：%1 和 %2，均未更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log entry(ies)</source>
        <translation>
            <numerusform>%Ln 条日志</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evidence file(s)</source>
        <translation>
            <numerusform>%Ln 个证据文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whorl::ImagePage</name>
    <message>
        <source>Gain of the residual</source>
        <translation>残差增益</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>分布图不透明度</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>What is shown (Alt+1 to Alt+6)</source>
        <translation>显示内容（Alt+1 至 Alt+6）</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>Swipe over</source>
        <translation>滑动对比</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare with a second layer</source>
        <translation>与第二图层比较</translation>
    </message>
    <message>
        <source>Second layer</source>
        <translation>第二图层</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>比较的对象</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Fit to the window (0)</source>
        <translation>适应窗口（0）</translation>
    </message>
    <message>
        <source>One pixel to one pixel (1)</source>
        <translation>像素一比一（1）</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>所有颜色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Colour channel</source>
        <translation>颜色通道</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>分布图的内容</translation>
    </message>
    <message>
        <source>Compute here</source>
        <translation>在此计算</translation>
    </message>
    <message>
        <source>Compute the residual for the part in view</source>
        <translation>计算可见部分的残差</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The same of %1</source>
        <translation>%1 的同一图层</translation>
    </message>
    <message>
        <source>This cannot be shown: %1</source>
        <translation>无法显示：%1</translation>
    </message>
    <message>
        <source>Select a picture in the project, or drop pictures anywhere in this window.</source>
        <translation>请在项目中选择图片，或将图片拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Opening the picture…</source>
        <translation>正在打开图片…</translation>
    </message>
    <message>
        <source>The engine is being loaded…</source>
        <translation>正在加载分析引擎…</translation>
    </message>
    <message>
        <source>This layer needs the engine: %1</source>
        <translation>此图层需要分析引擎：%1</translation>
    </message>
    <message>
        <source>This layer is being computed…</source>
        <translation>正在计算此图层…</translation>
    </message>
    <message>
        <source>Named source of each part</source>
        <translation>各部分的判定来源</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>%1 的概率</translation>
    </message>
    <message>
        <source>Colours as the profile of the file has them (%1); values as stored</source>
        <translation>颜色依据文件的配置文件（%1）；数值按存储状态</translation>
    </message>
    <message>
        <source>Gain × %1</source>
        <translation>增益 × %1</translation>
    </message>
    <message>
        <source>Opacity %1</source>
        <translation>不透明度 %1</translation>
    </message>
    <message>
        <source>No counterfactual of this picture is at hand. Make one on the page Counterfactual.</source>
        <translation>手边没有该图像的反事实图像。请在“反事实”页面生成。</translation>
    </message>
</context>
<context>
    <name>whorl::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, 1 shows pixels one to one, arrow keys move, square brackets move the swipe line</source>
        <translation>加号和减号缩放，0 适应窗口，1 像素一比一，方向键移动，方括号移动滑动线</translation>
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
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>%1
What to do: %2</source>
        <translation>%1
处理办法：%2</translation>
    </message>
    <message>
        <source>%1 on %2: %3. %4</source>
        <translation>%2 的%1：%3。%4</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>whorl::ItemLayers</name>
    <message>
        <source>not computed here</source>
        <translation>此处未计算</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Spectrum of residual</source>
        <translation>残差频谱</translation>
    </message>
    <message>
        <source>Attribution map</source>
        <translation>来源分布图</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>反事实</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reconstructing the picture by diffusion…</source>
        <translation>正在用扩散模型重建图片…</translation>
    </message>
    <message>
        <source>Attributing each part of the picture…</source>
        <translation>正在判定图片各部分的来源…</translation>
    </message>
    <message>
        <source>Computed for %1 × %2 pixels</source>
        <translation>已计算 %1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>whorl::JobsDock</name>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>剩余约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>剩余约 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs and issues</source>
        <translation>任务与问题</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel selected</source>
        <translation>取消所选</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress of all jobs</source>
        <translation>全部任务的进度</translation>
    </message>
    <message>
        <source>Issues (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Jobs (%1)</source>
        <translation>任务（%1）</translation>
    </message>
    <message>
        <source>Loading the engine…</source>
        <translation>正在加载分析引擎…</translation>
    </message>
    <message>
        <source>The engine could not be loaded; see Issues.</source>
        <translation>无法加载分析引擎；见“问题”。</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <translation>已分析 %1 / %2</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>，已暂停</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Say where the file of the selected issue is now</source>
        <translation>指出所选问题涉及的文件现在的位置</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>校验进度</translation>
    </message>
    <message>
        <source>Cancel verification</source>
        <translation>取消校验</translation>
    </message>
    <message>
        <source>Checking the log and the evidence</source>
        <translation>正在校验日志和检材</translation>
    </message>
    <message>
        <source>Enrolling a source…</source>
        <translation>正在登记来源…</translation>
    </message>
    <message>
        <source>Writing a report…</source>
        <translation>正在写报告…</translation>
    </message>
</context>
<context>
    <name>whorl::JobsModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Reading its metadata</source>
        <translation>读取元数据</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Measuring the residual</source>
        <translation>正在测量残差</translation>
    </message>
    <message>
        <source>Comparing with the sources</source>
        <translation>正在与来源比对</translation>
    </message>
    <message>
        <source>Making the attribution map</source>
        <translation>正在制作来源分布图</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Analysing the pictures of the source</source>
        <translation>正在分析该来源的图片</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
</context>
<context>
    <name>whorl::LatentPage</name>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Draw around points to select their pictures (also with Shift held down)</source>
        <translation>圈出各点以选择对应图片（也可按住 Shift）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Principal directions</source>
        <translation>主方向</translation>
    </message>
    <message>
        <source>Neighbourhoods (t-SNE)</source>
        <translation>邻域（t-SNE）</translation>
    </message>
    <message>
        <source>How the pictures are arranged</source>
        <translation>图片的排列方式</translation>
    </message>
    <message>
        <source>Principal directions keep distances; neighbourhoods keep together what lies together in all directions of the trace, and distances between groups mean nothing</source>
        <translation>主方向保持距离；邻域使痕迹在各方向上相近者聚在一起，组间距离没有意义</translation>
    </message>
    <message>
        <source>Arranging the neighbourhoods: %1</source>
        <translation>正在排列邻域：%1</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>潜在空间</translation>
    </message>
    <message>
        <source>The engine is being loaded…</source>
        <translation>正在加载分析引擎…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>; only who lies beside whom has a meaning</source>
        <translation>；只有相邻关系有意义</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>; each ellipse: 95 % of a source by the model; other content or processing lies outside</source>
        <translation>；每个椭圆：按模型包含某来源的 95 %；内容或处理不同的图像会落在外面</translation>
    </message>
</context>
<context>
    <name>whorl::LibraryDialog</name>
    <message>
        <source>Folder with pictures of one source</source>
        <translation>含同一来源图片的文件夹</translation>
    </message>
    <message>
        <source>the pictures in %1</source>
        <translation>%1 中的图片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected picture(s)</source>
        <translation>
            <numerusform>%Ln 张所选图片</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename or describe…</source>
        <translation>重命名或描述(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Library of sources</source>
        <translation>来源库</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Pictures are compared with these sources. Those that came with Whorl cannot be changed; your own stay on this computer until you export them.</source>
        <translation>图片将与这些来源比对。随 Whorl 提供的来源不可更改；您自己的来源在导出之前仅保存在本机。</translation>
    </message>
    <message>
        <source>Enrol a &amp;folder…</source>
        <translation>登记文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>came with Whorl</source>
        <translation>随 Whorl 提供</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>移除来源</translation>
    </message>
    <message>
        <source>Remove %1 from the library?</source>
        <translation>要从来源库中移除 %1 吗？</translation>
    </message>
    <message>
        <source>Answers that named it stay in their projects. Export it first if it may be needed again.</source>
        <translation>曾指向该来源的结果仍保留在各项目中。若以后可能需要，请先导出。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Whorl sources (*.whorl-source)</source>
        <translation>Whorl 来源 (*.whorl-source)</translation>
    </message>
    <message>
        <source>Import a source</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Whorl sources (*.whorl-source);;All files (*)</source>
        <translation>Whorl 来源 (*.whorl-source);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>whorl::LogModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Entry %1, %2 UTC
Hash %3</source>
        <translation>条目 %1，%2 UTC
哈希 %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>whorl::MainWindow</name>
    <message>
        <source>Whorl projects (*.whorl)</source>
        <translation>Whorl 项目 (*.whorl)</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>示例项目</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>潜在空间</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>反事实</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Values under the cursor</source>
        <translation>光标处的数值</translation>
    </message>
    <message>
        <source>What the analyses run on; see Edit &gt; Preferences</source>
        <translation>分析所用设备；见“编辑 &gt; 首选项”</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple project</source>
        <translation>打开示例项目(&amp;M)</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>打开示例项目</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Project &amp;properties…</source>
        <translation>项目属性(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>导出报告(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Add &amp;pictures…</source>
        <translation>添加图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add all pictures of a folder</source>
        <translation>添加文件夹中的所有图片</translation>
    </message>
    <message>
        <source>&amp;Paste pictures</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>The clipboard holds no files. Copy pictures in the file manager first.</source>
        <translation>剪贴板中没有文件。请先在文件管理器中复制图片。</translation>
    </message>
    <message>
        <source>&amp;Analyse again</source>
        <translation>重新分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel analysis</source>
        <translation>取消分析(&amp;C)</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>撰写备注(&amp;N)</translation>
    </message>
    <message>
        <source>Show two pictures side by &amp;side</source>
        <translation>并排显示两张图片(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Locate moved file…</source>
        <translation>定位已移动的文件(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw from the examination…</source>
        <translation>撤出检验(&amp;W)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt picture</source>
        <translation>下一张图片(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious picture</source>
        <translation>上一张图片(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Enrol selected pictures…</source>
        <translation>登记所选图片(&amp;E)…</translation>
    </message>
    <message>
        <source>Enrol a &amp;folder…</source>
        <translation>登记文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Library of sources…</source>
        <translation>来源库(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Verify project</source>
        <translation>校验项目(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find in the project</source>
        <translation>在项目中查找(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>首选项(&amp;R)…</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>检材(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Review mark</source>
        <translation>审阅标记(&amp;R)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Latent space</source>
        <translation>潜在空间(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>Counter&amp;factual</source>
        <translation>反事实(&amp;F)</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>图层(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>原图(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reconstruction</source>
        <translation>重建(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;sidual</source>
        <translation>残差(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;pectrum of residual</source>
        <translation>残差频谱(&amp;P)</translation>
    </message>
    <message>
        <source>Attribution &amp;map</source>
        <translation>来源分布图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Counterfactual</source>
        <translation>反事实(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Restore &amp;default layout</source>
        <translation>恢复默认布局(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>What must not be &amp;concluded</source>
        <translation>不得作出的结论(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Whorl</source>
        <translation>关于 Whorl(&amp;A)</translation>
    </message>
    <message>
        <source>Loading the engine…</source>
        <translation>正在加载分析引擎…</translation>
    </message>
    <message>
        <source>No engine</source>
        <translation>无分析引擎</translation>
    </message>
    <message>
        <source>Take back into the examination</source>
        <translation>重新纳入检验</translation>
    </message>
    <message>
        <source>Whorl</source>
        <translation>Whorl</translation>
    </message>
    <message>
        <source>%1 (read-only) – Whorl</source>
        <translation>%1（只读） – Whorl</translation>
    </message>
    <message>
        <source>%1 – Whorl</source>
        <translation>%1 – Whorl</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>打开另一项目</translation>
    </message>
    <message>
        <source>The sample project is open. Make a project of your own for these pictures?</source>
        <translation>当前打开的是示例项目。要为这些图片新建项目吗？</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Add to the samples</source>
        <translation>添加到示例</translation>
    </message>
    <message>
        <source>The project is read-only; save it under another name to add pictures.</source>
        <translation>该项目为只读；请另存为其他名称后再添加图片。</translation>
    </message>
    <message>
        <source>Pictures are still being analysed: %1 of %2 are done.</source>
        <translation>图片仍在分析中：已完成 %1 / %2。</translation>
    </message>
    <message>
        <source>Everything that is done stays in the project. The rest is analysed when the project is opened again.</source>
        <translation>已完成的部分均保留在项目中。其余部分将在再次打开项目时分析。</translation>
    </message>
    <message>
        <source>Keep analysing</source>
        <translation>继续分析</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Withdraw from the examination</source>
        <translation>撤出检验</translation>
    </message>
    <message>
        <source>The picture stays in the project and in its log, but not in reports.
Reason:</source>
        <translation>该图片仍保留在项目及其日志中，但不出现在报告里。
理由：</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 现在位于何处？</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>%1 exists. Write over it?</source>
        <translation>%1 已存在。要覆盖吗？</translation>
    </message>
    <message>
        <source>About Whorl</source>
        <translation>关于 Whorl</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Whorl %1&lt;/h3&gt;&lt;p&gt;Which generative model made an image, if any, and how strong is that evidence?&lt;/p&gt;&lt;p&gt;Everything is computed on this computer.&lt;/p&gt;&lt;p&gt;Weights in use:%2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Whorl %1&lt;/h3&gt;&lt;p&gt;图像是否由生成模型生成、由哪个模型生成？该结论的证据强度如何？&lt;/p&gt;&lt;p&gt;所有计算均在本机完成。&lt;/p&gt;&lt;p&gt;所用权重：%2&lt;/p&gt;</translation>
    </message>
    <message>
        <source> none</source>
        <translation> 无</translation>
    </message>
    <message>
        <source>Close Whorl</source>
        <translation>关闭 Whorl</translation>
    </message>
    <message>
        <source>Show jobs and issues</source>
        <translation>显示任务与问题</translation>
    </message>
    <message>
        <source>Sho&amp;w panels</source>
        <translation>显示面板(&amp;W)</translation>
    </message>
    <message>
        <source>Show the panels around the page, or the page alone</source>
        <translation>显示页面周围的面板，或仅显示页面</translation>
    </message>
    <message>
        <source>%1 of %2 analysed</source>
        <translation>已分析 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is as its log has it, and so is all evidence.</source>
        <translation>项目及全部检材均与日志记录一致。</translation>
    </message>
    <message>
        <source>A report is still being written.</source>
        <translation>报告仍在写出。</translation>
    </message>
    <message>
        <source>A report that is not finished leaves no file.</source>
        <translation>未完成的报告不会留下文件。</translation>
    </message>
    <message>
        <source>A source is still being enrolled.</source>
        <translation>仍在登记一个来源。</translation>
    </message>
    <message>
        <source>Until that is finished, the library stays as it is.</source>
        <translation>在完成之前，来源库保持不变。</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>等待完成</translation>
    </message>
    <message>
        <source>enrolling a source</source>
        <translation>正在登记来源</translation>
    </message>
    <message>
        <source>writing a report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>Compare lay&amp;ers</source>
        <translation>比较图层(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Alone</source>
        <translation>单独(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Swipe over</source>
        <translation>滑动对比(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>并排(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>上一个面板(&amp;V)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>whorl::MapLayer</name>
    <message>
        <source>nothing can be said here</source>
        <translation>此处无法判断</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1，概率 %2</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>%1 的概率</translation>
    </message>
    <message>
        <source>Source that a part would name alone</source>
        <translation>各部分单独指向的来源</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 parts)</source>
        <translation>%1（%3 个部分中的 %2 个）</translation>
    </message>
    <message>
        <source>Attribution map</source>
        <translation>来源分布图</translation>
    </message>
</context>
<context>
    <name>whorl::NotesDock</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Review mark</source>
        <translation>审阅标记</translation>
    </message>
    <message>
        <source>Notes on this picture</source>
        <translation>关于此图片的备注</translation>
    </message>
    <message>
        <source>Write a note on this picture…</source>
        <translation>为此图片撰写备注…</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>Enter the note into the project (Ctrl+Enter)</source>
        <translation>将备注记入项目（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>&amp;Review:</source>
        <translation>审阅(&amp;R)：</translation>
    </message>
    <message>
        <source>No picture selected</source>
        <translation>未选择图片</translation>
    </message>
    <message>
        <source>Your notes and review marks stand here.</source>
        <translation>此处显示您的备注和审阅标记。</translation>
    </message>
    <message>
        <source>No notes yet. Notes are dated, kept in the project log and printed in the report.</source>
        <translation>暂无备注。备注带有日期，记入项目日志并印在报告中。</translation>
    </message>
</context>
<context>
    <name>whorl::Plot</name>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>PNG 图片 (*.png);;SVG 图形 (*.svg);;PDF 文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>whorl::PreferencesDialog</name>
    <message>
        <source>Compute the attribution map with every analysis (slower)</source>
        <translation>每次分析均计算来源分布图（较慢）</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>your login name</source>
        <translation>您的登录名</translation>
    </message>
    <message>
        <source>Stands beside every entry of the project log and in reports</source>
        <translation>显示在项目日志的每一条目旁及报告中</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>鉴定人(&amp;E)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Another language is used from the next start on</source>
        <translation>更改语言后下次启动时生效</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Colours of spectra and maps</source>
        <translation>频谱和分布图的颜色</translation>
    </message>
    <message>
        <source>Colours of signed differences</source>
        <translation>有符号差异的颜色</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡（CUDA）</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>线程(&amp;H)</translation>
    </message>
    <message>
        <source>Parts of 128 × 128 pixels that are looked at in each picture; more take longer</source>
        <translation>每张图片中检查的 128 × 128 像素区域数；越多耗时越长</translation>
    </message>
    <message>
        <source>T&amp;iles of each picture</source>
        <translation>每张图片的图块数(&amp;I)</translation>
    </message>
    <message>
        <source>Changes reload the engine; what runs begins anew.</source>
        <translation>更改将重新加载引擎；正在进行的任务会重新开始。</translation>
    </message>
    <message>
        <source>In use: %1. Changes reload the engine; what runs begins anew.</source>
        <translation>当前使用：%1。更改将重新加载引擎；正在进行的任务会重新开始。</translation>
    </message>
</context>
<context>
    <name>whorl::ProbabilityBars</name>
    <message>
        <source>Probabilities of the sources</source>
        <translation>各来源的概率</translation>
    </message>
</context>
<context>
    <name>whorl::ProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Project properties</source>
        <translation>项目属性</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>For the cover of the report; all of it can be filled in later.</source>
        <translation>用于报告封面；均可稍后填写。</translation>
    </message>
    <message>
        <source>Case n&amp;umber</source>
        <translation>案件编号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>鉴定人(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>实验室(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>委托方(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>受理日期(&amp;R)</translation>
    </message>
    <message>
        <source>What was asked, in the words of the request</source>
        <translation>委托事项（按委托书原文）</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>委托事项(&amp;Q)</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give the project a name and a folder.</source>
        <translation>请为项目指定名称和文件夹。</translation>
    </message>
    <message>
        <source>The name must not contain a slash.</source>
        <translation>名称不得包含斜杠。</translation>
    </message>
    <message>
        <source>There is a project of this name already; choose another name.</source>
        <translation>已有同名项目；请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>whorl::ProjectDock</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Show only this source</source>
        <translation>仅显示此来源</translation>
    </message>
    <message>
        <source>Show only this status</source>
        <translation>仅显示此状态</translation>
    </message>
    <message>
        <source>Show only this review mark</source>
        <translation>仅显示此审阅标记</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Drop pictures or folders here</source>
        <translation>将图片或文件夹拖放到此处</translation>
    </message>
    <message>
        <source>They are never changed: Whorl only reads them.</source>
        <translation>图片绝不会被更改：Whorl 只读取它们。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>Filter by name, source, status…</source>
        <translation>按名称、来源、状态筛选…</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>筛选检材</translation>
    </message>
    <message>
        <source>More filters, order and groups</source>
        <translation>更多筛选、排序和分组</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>任意标记</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>按添加顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>最强者在前</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By review mark</source>
        <translation>按审阅标记</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>任意来源</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln pictures</source>
        <translation>
            <numerusform>%1 / %Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>By likely common source</source>
        <translation>按可能的共同来源</translation>
    </message>
    <message>
        <source>Pictures that more probably come from one source than from several, known or not</source>
        <translation>更可能出自同一来源而非多个来源的图片，无论来源是否已知</translation>
    </message>
</context>
<context>
    <name>whorl::PropertyTree</name>
    <message>
        <source>Copy value</source>
        <translation>复制数值</translation>
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
        <translation>生成器</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>strong by itself</source>
        <translation>单独即强</translation>
    </message>
    <message>
        <source>moderate by itself</source>
        <translation>单独为中等</translation>
    </message>
    <message>
        <source>weak by itself</source>
        <translation>单独为弱</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>出处信息</translation>
    </message>
    <message>
        <source>Provenance statements</source>
        <translation>出处声明</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>What the file says about its own origin stands here after its analysis.</source>
        <translation>分析后此处显示文件关于自身出处的声明。</translation>
    </message>
    <message>
        <source>The file says nothing about its origin</source>
        <translation>文件未说明其出处</translation>
    </message>
    <message>
        <source>Metadata is often stripped, so this by itself means nothing.</source>
        <translation>元数据经常被清除，因此这本身没有意义。</translation>
    </message>
    <message>
        <source>What the file says about itself. It can be forged or stripped and does not enter the attribution.</source>
        <translation>文件关于自身的声明。可能被伪造或清除，不参与来源判定。</translation>
    </message>
</context>
<context>
    <name>whorl::ReportDialog</name>
    <message>
        <source>&amp;Open it when it is written</source>
        <translation>写完后打开(&amp;O)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln picture(s) of the project</source>
        <translation>
            <numerusform>项目的全部 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected picture(s)</source>
        <translation>
            <numerusform>所选的 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document, for court</source>
        <translation>PDF 文档（供法庭使用）</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>表格（CSV，供电子表格使用）</translation>
    </message>
    <message>
        <source>Data (JSON), for programs</source>
        <translation>数据（JSON，供程序使用）</translation>
    </message>
    <message>
        <source>What a data file says in words is always in English</source>
        <translation>数据文件中的文字说明始终为英文</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Withdrawn pictures are left out. The export is entered into the log of the project.</source>
        <translation>已撤出的图片不列入。导出操作记入项目日志。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Report on</source>
        <translation>报告范围(&amp;R)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>whorl::ScatterView</name>
    <message>
        <source>Latent space</source>
        <translation>潜在空间</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 个</translation>
    </message>
    <message>
        <source>Traces of all analysed items in two dimensions; plus and minus zoom, 0 shows all, arrow keys move</source>
        <translation>所有已分析图片痕迹的二维分布；加减号缩放，0 显示全部，方向键移动</translation>
    </message>
</context>
<context>
    <name>whorl::SignedLayer</name>
    <message>
        <source>not computed here</source>
        <translation>此处未计算</translation>
    </message>
    <message>
        <source>Difference in grey levels, each colour by itself</source>
        <translation>灰度级差异，各颜色分别计算</translation>
    </message>
    <message>
        <source>Difference in grey levels</source>
        <translation>灰度级差异</translation>
    </message>
</context>
<context>
    <name>whorl::SourceDialog</name>
    <message>
        <source>as it shall be named in answers and reports</source>
        <translation>在结果和报告中使用的名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Where the pictures come from, version and settings of the model</source>
        <translation>图片来源、模型版本及设置</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enrol a source</source>
        <translation>登记来源</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The source is enrolled from %1. No training is needed; all of them must come from the same model, unchanged since it made them.</source>
        <translation>将由%1登记该来源。无需训练；所有图片必须出自同一模型，且此后未经更改。</translation>
    </message>
    <message>
        <source>Ten or more pictures make the enrolment more reliable.</source>
        <translation>十张或更多图片可使登记更可靠。</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>更改来源</translation>
    </message>
    <message>
        <source>There is a source of this name already; choose another one.</source>
        <translation>已有同名来源；请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>whorl::SpectrumLayer</name>
    <message>
        <source>frequency %1, %2 cycles a pixel; log magnitude %3</source>
        <translation>频率 %1，%2 周期/像素；对数幅值 %3</translation>
    </message>
    <message>
        <source>Magnitude, logarithm to base 10</source>
        <translation>幅值（以 10 为底的对数）</translation>
    </message>
</context>
<context>
    <name>whorl::StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Which model made this picture?</source>
        <translation>此图片由哪个模型生成？</translation>
    </message>
    <message>
        <source>Drop pictures, folders or a project anywhere in this window. Whorl only reads pictures: it never changes them, and nothing leaves this computer.</source>
        <translation>将图片、文件夹或项目拖放到此窗口的任意位置。Whorl 只读取图片，绝不更改，任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>whorl::StrengthScale</name>
    <message>
        <source>Strength of the support</source>
        <translation>支持强度</translation>
    </message>
    <message>
        <source>No support for any source over the others</source>
        <translation>没有任何来源比其他来源更受支持</translation>
    </message>
    <message>
        <source>%1
Steps of the likelihood ratio: 1, 10, 100, 1000, 10 000, 1 000 000 (ENFSI 2015)</source>
        <translation>%1
似然比分级：1、10、100、1000、10 000、1 000 000（ENFSI 2015）</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation>极强</translation>
    </message>
</context>
<context>
    <name>whorl::Text</name>
    <message>
        <source>nothing can be said</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>camera photograph</source>
        <translation>相机照片</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>未知来源</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>The file is not the one that was examined: its SHA-256 is now %1. No picture of it is shown; the findings are those of the file that was examined.</source>
        <translation>该文件并非受检文件：其 SHA-256 现为 %1。不显示其图像；检验结果针对的是受检时的文件。</translation>
    </message>
    <message>
        <source>No picture is shown: %1.</source>
        <translation>不显示图像：%1。</translation>
    </message>
    <message>
        <source>The pictures stand as the pixels are stored; the file asks for EXIF orientation %1.</source>
        <translation>图像按像素存储方向显示；文件要求的 EXIF 方向为 %1。</translation>
    </message>
    <message>
        <source>The item was analysed with other weights than those that drew the pictures of this report; its place among the sources is not shown.</source>
        <translation>该检材分析时所用权重与绘制本报告各图所用权重不同；不显示其在各来源中的位置。</translation>
    </message>
    <message>
        <source>The method is applicable: %1 x %2 pixels, and %3 with enough texture.</source>
        <translation>本方法适用：%1 x %2 像素，%3具有足够的纹理。</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n 个图块</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a JPEG whose quantization is nearest to quality %1%2.</source>
        <translation>该文件为 JPEG，其量化最接近质量 %1%2。</translation>
    </message>
    <message>
        <source>, chroma %1</source>
        <translation>，色度采样 %1</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>局限：%1。</translation>
    </message>
    <message>
        <source>Note of the decoder: %1.</source>
        <translation>解码器说明：%1。</translation>
    </message>
    <message>
        <source>No error rates are given: the weights come without an evaluation.</source>
        <translation>未给出错误率：所用权重未附评测结果。</translation>
    </message>
    <message>
        <source>The error rates that come with the weights were measured with other weights (by their SHA-256) and may not hold for these.</source>
        <translation>随权重提供的错误率是用其他权重测得的（依据 SHA-256），可能不适用于当前权重。</translation>
    </message>
    <message>
        <source>Do the two sets come from one source?</source>
        <translation>两组图像是否来自同一来源？</translation>
    </message>
    <message>
        <source>All images of both sets come from one source.</source>
        <translation>两组的所有图像均来自同一来源。</translation>
    </message>
    <message>
        <source>The two sets come from two different sources.</source>
        <translation>两组图像来自两个不同的来源。</translation>
    </message>
    <message>
        <source>if both sets come from one source</source>
        <translation>两组图像来自同一来源</translation>
    </message>
    <message>
        <source>if they come from two different sources</source>
        <translation>两组图像来自两个不同来源</translation>
    </message>
    <message>
        <source>Not analysed: nothing is said about this item.</source>
        <translation>未分析：对该检材不作任何判断。</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>检材 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No error rates were measured under a condition near to that of this item.</source>
        <translation>未在与该检材相近的条件下测得错误率。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>Report on the source of images</source>
        <translation>图像来源检验报告</translation>
    </message>
    <message>
        <source>Forensic source attribution of possibly AI-generated images</source>
        <translation>疑似人工智能生成图像的来源法庭科学检验</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Date of this report</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>鉴定人</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>委托方</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Work recorded</source>
        <translation>工作记录期间</translation>
    </message>
    <message>
        <source>Items reported</source>
        <translation>报告检材数</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>All times are given with their offset from Coordinated Universal Time. The conclusions are levels of support for one of two stated propositions; they are not statements of certainty. Whoever quotes from this report should quote the propositions and the limitations (section 7) with it.</source>
        <translation>所有时间均注明与协调世界时的偏差。结论是对所述两个命题之一的支持程度，并非确定性陈述。引用本报告者应一并引用相关命题和局限（第 7 节）。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Request and questions</source>
        <translation>委托事项与问题</translation>
    </message>
    <message>
        <source>The case file records no text of the request.</source>
        <translation>案件文件中未记录委托事项原文。</translation>
    </message>
    <message>
        <source>Questions and propositions</source>
        <translation>问题与命题</translation>
    </message>
    <message>
        <source>Each item is examined under the following questions. For each of them two propositions are set against each other; section 4 states how much more probable the findings are under one than under the other.</source>
        <translation>每份检材按以下问题进行检验。每个问题对应两个相互对立的命题；第 4 节说明检验结果在一个命题下比在另一命题下的概率高多少。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>First proposition</source>
        <translation>第一命题</translation>
    </message>
    <message>
        <source>Second proposition</source>
        <translation>第二命题</translation>
    </message>
    <message>
        <source>Was the image made by a generative model?</source>
        <translation>该图像是否由生成模型生成？</translation>
    </message>
    <message>
        <source>The image was made by a generative model, enrolled in the library or not.</source>
        <translation>该图像由生成模型生成，无论该模型是否已在来源库中登记。</translation>
    </message>
    <message>
        <source>The image is a camera photograph.</source>
        <translation>该图像是相机照片。</translation>
    </message>
    <message>
        <source>The image was made by that source; or, where no enrolled source explains it, it comes from a source outside the library.</source>
        <translation>该图像由该来源生成；若没有已登记来源能解释它，则来自来源库之外的来源。</translation>
    </message>
    <message>
        <source>The image comes from another source; or, in the other case, from one of the sources of the library.</source>
        <translation>该图像来自其他来源；在后一种情形下，则来自来源库中的某一来源。</translation>
    </message>
    <message>
        <source>Do two sets of images come from one source? (where sets were compared, section 5)</source>
        <translation>两组图像是否来自同一来源？（作过组间比较时，见第 5 节）</translation>
    </message>
    <message>
        <source>Notes on the case</source>
        <translation>案件备注</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were examined.</source>
        <translation>
            <numerusform>检验了 %n 幅图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A program compared the fine trace that the making of an image leaves in its pixels with the traces of %n known sources. This page says in short what was found; what each finding rests on and what limits it stands in sections 4, 6 and 7.</source>
        <translation>
            <numerusform>程序将图像生成过程在像素中留下的细微痕迹与 %n 个已知来源的痕迹进行了比对。本页简要说明检验结果；各结果的依据和局限见第 4、6、7 节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The records of this case do not agree with their log: something was changed outside of the program (section 9). No finding of this report should be relied on until that is explained.</source>
        <translation>本案记录与其日志不一致：有内容在程序之外被更改（第 9 节）。查明原因之前，不应依赖本报告的任何结果。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检验结果</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>检材</translation>
    </message>
    <message>
        <source> and others (section 3)</source>
        <translation>等（第 3 节）</translation>
    </message>
    <message>
        <source>other findings</source>
        <translation>其他结果</translation>
    </message>
    <message>
        <source>section 3</source>
        <translation>第 3 节</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>阅读说明</translation>
    </message>
    <message>
        <source>“Moderate support: X” means: what was measured in the image is between 10 and 100 times more probable if the image comes from X than if it comes from another source. All levels stand in section 8.</source>
        <translation>“支持程度中等：X”是指：若图像来自 X，得到图像中测量结果的概率是来自其他来源时的 10 至 100 倍。全部等级见第 8 节。</translation>
    </message>
    <message>
        <source>It does not mean that the image comes from X with that certainty. How probable that is depends also on everything else that is known in the case, and is not for this report to say.</source>
        <translation>这并不表示图像以该确定程度来自 X。其概率还取决于案件中已知的其他一切情况，不由本报告作出判断。</translation>
    </message>
    <message>
        <source>“Unknown source” means that none of the known sources explains the image well. It does not mean that the image is authentic.</source>
        <translation>“未知来源”是指没有任何已知来源能很好地解释该图像，并不表示该图像真实。</translation>
    </message>
    <message>
        <source>“Not applicable” means that the image does not allow the examination, for instance because it is too small. Nothing follows from it in either direction.</source>
        <translation>“不适用”是指该图像不满足检验条件，例如尺寸过小。由此不能得出任何方向的结论。</translation>
    </message>
    <message>
        <source>The method errs. How often it did when it was tested stands in section 6.</source>
        <translation>本方法会出错。测试中出错的频率见第 6 节。</translation>
    </message>
    <message>
        <source>When this report was made, the file still had the SHA-256 under which it was examined.</source>
        <translation>制作本报告时，文件的 SHA-256 仍与检验时一致。</translation>
    </message>
    <message>
        <source>When this report was made, all files still had the SHA-256 under which they were examined.</source>
        <translation>制作本报告时，所有文件的 SHA-256 仍与检验时一致。</translation>
    </message>
    <message>
        <source>When this report was made, %1 of %2 still had the SHA-256 under which it was examined</source>
        <translation>制作本报告时，%2中有 %1 个的 SHA-256 仍与检验时一致</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>another one now: item %1</source>
        <translation>现已不同：检材 %1</translation>
    </message>
    <message>
        <source>could not be read: item %1</source>
        <translation>无法读取：检材 %1</translation>
    </message>
    <message>
        <source>had none, because it could not be read: item %1</source>
        <translation>因无法读取而没有哈希值：检材 %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>File and SHA-256</source>
        <translation>文件与 SHA-256</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>%1, %2 x %3 pixels</source>
        <translation>%1，%2 x %3 像素</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>添加于 %1</translation>
    </message>
    <message>
        <source>copied into the case</source>
        <translation>已复制到案件中</translation>
    </message>
    <message>
        <source>held by reference</source>
        <translation>以引用方式保存</translation>
    </message>
    <message>
        <source>marked: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no SHA-256: the file could not be read</source>
        <translation>无 SHA-256：文件无法读取</translation>
    </message>
    <message>
        <source>The SHA-256 identifies the bytes of a file: another file does not have the same. Files were only read, never changed. </source>
        <translation>SHA-256 标识文件的字节：其他文件不会有相同的值。文件仅被读取，从未更改。</translation>
    </message>
    <message>
        <source>Findings for each item</source>
        <translation>各检材的检验结果</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>检材 %1：%2</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>命题</translation>
    </message>
    <message>
        <source>Likelihood ratio</source>
        <translation>似然比</translation>
    </message>
    <message>
        <source>Level of support (section 8)</source>
        <translation>支持程度（第 8 节）</translation>
    </message>
    <message>
        <source>First: %1
Second: %2</source>
        <translation>第一：%1
第二：%2</translation>
    </message>
    <message>
        <source>Figure %1.%2. </source>
        <translation>图 %1.%2&#x3000;</translation>
    </message>
    <message>
        <source>Agreement among tiles</source>
        <translation>图块间的一致性</translation>
    </message>
    <message>
        <source>%1 of %2 tiles of the image alone would name the same source.</source>
        <translation>图像 %2 个图块中有 %1 个单独指向同一来源。</translation>
    </message>
    <message>
        <source>Decoder lineage</source>
        <translation>解码器谱系</translation>
    </message>
    <message>
        <source>%1; asked by itself, with all lineages equally likely beforehand, its probability is %2.</source>
        <translation>%1；单独考虑且所有谱系先验概率相等时，其概率为 %2。</translation>
    </message>
    <message>
        <source>Nearest sources</source>
        <translation>最接近的来源</translation>
    </message>
    <message>
        <source>; in brackets the distance of the traces.</source>
        <translation>；括号内为痕迹间的距离。</translation>
    </message>
    <message>
        <source> (log10 LR of the source named above %1)</source>
        <translation>（上述判定来源的 log10 LR 为 %1）</translation>
    </message>
    <message>
        <source>What each part says</source>
        <translation>各部分的结果</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Root mean square %1 grey levels of 255.</source>
        <translation>均方根 %1 灰度级（满值 255）。</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>适用性</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>None: no likelihood ratio is given.</source>
        <translation>无：不给出似然比。</translation>
    </message>
    <message>
        <source>Nearest condition</source>
        <translation>最接近的条件</translation>
    </message>
    <message>
        <source>none was measured</source>
        <translation>未作测量</translation>
    </message>
    <message>
        <source>Measured error rates</source>
        <translation>实测错误率</translation>
    </message>
    <message>
        <source>None was made for this item.</source>
        <translation>未对该检材进行。</translation>
    </message>
    <message>
        <source>The trace was exchanged for that of %1 (method %2). Named before: %3; named after: %4. The picture stayed the same to %5 dB PSNR and %6 SSIM. %7</source>
        <translation>将痕迹替换为 %1 的痕迹（方法 %2）。更改前判定：%3；更改后判定：%4。图像保持不变的程度为 PSNR %5 dB、SSIM %6。%7</translation>
    </message>
    <message>
        <source>The exchange did not move the attribution.</source>
        <translation>替换未改变来源判定。</translation>
    </message>
    <message>
        <source>Counterfactual check</source>
        <translation>反事实检验</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>
The file had it when this report was made, too.</source>
        <translation>
制作本报告时文件仍为此值。</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>分析时间</translation>
    </message>
    <message>
        <source>%1, log entry %2</source>
        <translation>%1，日志条目 %2</translation>
    </message>
    <message>
        <source>What the file states about itself</source>
        <translation>文件关于自身的声明</translation>
    </message>
    <message>
        <source>Apart from the pixels, and without part in the ratios above: metadata can be forged and stripped.</source>
        <translation>独立于像素，且不参与上述似然比：元数据可能被伪造或清除。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Notes of the examiner</source>
        <translation>鉴定人备注</translation>
    </message>
    <message>
        <source>Comparison of sources</source>
        <translation>来源比较</translation>
    </message>
    <message>
        <source>No sets of images were compared in this case.</source>
        <translation>本案未作图像组之间的比较。</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>图像组</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>A diffusion model that has learned camera photographs only reconstructs the image; what it does not reconstruct is the residual. Statistics of the image and of the residual, on the grid of the file, and what a convolutional network reads from the finest structure of the image, are reduced to a trace: a row of numbers that varies with the source and as little as possible with content, style and processing. A probabilistic model of how traces vary within and between sources (probabilistic linear discriminant analysis) gives the likelihood of the trace under each source of the library and under an unknown source; their ratios are calibrated on images that had no part in training. After: Xu et al., Causal Fingerprints of AI Generative Models, arXiv 2509.15406. Structure of this report: SWGDE 18-Q-002. Conclusions: ENFSI guideline (section 8).</source>
        <translation>仅以相机照片训练的扩散模型重建图像；其未能重建的部分即残差。在文件网格上对图像和残差进行统计，连同卷积网络从图像最细微结构中读出的信息，归纳为痕迹：一组随来源变化、而尽可能不随内容、风格和处理变化的数值。描述痕迹在来源内部和来源之间如何变化的概率模型（概率线性判别分析）给出该痕迹在来源库各来源及未知来源下的似然；其比值在未参与训练的图像上校准。依据：Xu 等，Causal Fingerprints of AI Generative Models，arXiv 2509.15406。报告结构：SWGDE 18-Q-002。结论：ENFSI 指南（第 8 节）。</translation>
    </message>
    <message>
        <source>Versions and weights</source>
        <translation>版本与权重</translation>
    </message>
    <message>
        <source>Program of this report</source>
        <translation>本报告所用程序</translation>
    </message>
    <message>
        <source>Program of the analyses</source>
        <translation>分析所用程序</translation>
    </message>
    <message>
        <source>Devices of the analyses</source>
        <translation>分析所用设备</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>, nearest to item %1</source>
        <translation>，最接近检材 %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>at a rate of %1 among %2 %3 images (95 % interval %4) after %5</source>
        <translation>在 %2 幅图像（%3）中，经 %5 后比率为 %1（95% 区间 %4）</translation>
    </message>
    <message>
        <source>Saving an image again, with nothing else done to it, changed the source that is named first: %1.</source>
        <translation>仅重新保存图像而不作其他改动，也会改变首先判定的来源：%1。</translation>
    </message>
    <message>
        <source>Library of sources</source>
        <translation>来源库</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>随附</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Scale of conclusions</source>
        <translation>结论等级表</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字表述</translation>
    </message>
    <message>
        <source>Extract of the log</source>
        <translation>日志摘录</translation>
    </message>
    <message>
        <source>The case keeps a log in which each entry holds the SHA-256 of the one before. %1 of its %2 stand here; the hash of the last one pins them all: a log with another history has another one.</source>
        <translation>本案保有日志，其中每一条目均包含前一条目的 SHA-256。此处列出其 %2中的%1；最后一条的哈希值确定了全部条目：经过不同的日志其哈希值也不同。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案件文件</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Hash of the last entry</source>
        <translation>最后条目的哈希值</translation>
    </message>
    <message>
        <source>When this report was made the chain of all entries was checked, and every record of the case against it: no difference was found.</source>
        <translation>制作本报告时校验了全部条目的链接，并据此校验了案件的每项记录：未发现差异。</translation>
    </message>
    <message>
        <source>When this report was made the records of the case did not agree with the log (%1):</source>
        <translation>制作本报告时，案件记录与日志不一致（%1）：</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>and others, which “whorl-cli verify” names</source>
        <translation>以及其他差异，可用“whorl-cli verify”查看</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>SHA-256 of the entry, first 16 digits</source>
        <translation>条目的 SHA-256（前 16 位）</translation>
    </message>
    <message numerus="yes">
        <source>%n entries left out</source>
        <translation>
            <numerusform>略去 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>The undersigned examined the items named in section 3 by the method of section 6. This report (document %1) states the findings; the limitations of section 7 belong to them. Whether the method lies within the laboratory&apos;s scope of accreditation, and the qualification of those who sign, the laboratory states here:</source>
        <translation>以下签名人按第 6 节的方法检验了第 3 节所列检材。本报告（文档 %1）陈述检验结果；第 7 节的局限是其组成部分。该方法是否在实验室认可范围内，以及签名人的资质，由实验室在此注明：</translation>
    </message>
    <message>
        <source>Accreditation of the method</source>
        <translation>方法的认可情况</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>日期与地点</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Technical review</source>
        <translation>技术复核</translation>
    </message>
    <message>
        <source>Approved for release</source>
        <translation>批准签发</translation>
    </message>
    <message>
        <source>no case number</source>
        <translation>无案件编号</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案件 %1</translation>
    </message>
    <message>
        <source>The case holds no items.</source>
        <translation>本案没有检材。</translation>
    </message>
    <message>
        <source>Residual: what the diffusion model does not reconstruct. %1 x %2 pixels at native size from column %3, row %4; mean of the three colours, grey 128 is zero, differences %5 times enlarged.</source>
        <translation>残差：扩散模型未能重建的部分。原始尺寸 %1 x %2 像素，自第 %3 列、第 %4 行起；三种颜色的平均值，灰度 128 为零，差异放大 %5 倍。</translation>
    </message>
    <message>
        <source>Fourier magnitude of that residual, logarithmic, frequency zero in the middle. Regular bright points are periodic traces.</source>
        <translation>该残差的傅里叶幅值（对数），零频率在中央。规则的亮点为周期性痕迹。</translation>
    </message>
    <message>
        <source>Attribution map: the source that each of %1 cells of %2 pixels would name alone, and how many cells name it. The stronger the colour, the better the cell fits that source.</source>
        <translation>来源分布图：%1 个边长 %2 像素的单元各自单独指向的来源，以及指向该来源的单元数。颜色越深，单元与该来源越相符。</translation>
    </message>
    <message>
        <source>Attribution map of item %1; cells by source: %2</source>
        <translation>检材 %1 的来源分布图；各来源的单元数：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n other sources together</source>
        <translation>
            <numerusform>其余 %n 个来源合计</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability of each source if all of them, and an unknown source, were equally likely beforehand; at the right the log10 likelihood ratio of the source against all others.</source>
        <translation>假定所有来源及未知来源先验概率相等时各来源的概率；右侧为该来源相对于其他所有来源的 log10 似然比。</translation>
    </message>
    <message>
        <source>How well each source explains the image, relative to the others. These scores are not calibrated: they are no probabilities, and no likelihood ratio is given.</source>
        <translation>各来源相对于其他来源解释该图像的程度。这些分值未经校准：并非概率，也不给出似然比。</translation>
    </message>
    <message>
        <source>%1 of item %2: %3</source>
        <translation>检材 %2 的%1：%3</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Uncalibrated scores</source>
        <translation>未校准分值</translation>
    </message>
    <message>
        <source>Place of the image (cross) among the mean traces of the sources, in the two directions in which the sources differ most; in standard deviations within a source. Other directions are not seen here: the list of nearest sources counts.</source>
        <translation>图像（十字）在各来源平均痕迹中的位置，取来源差异最大的两个方向；以来源内标准差为单位。其他方向在此不可见：以最接近来源列表为准。</translation>
    </message>
    <message>
        <source>Item %1 at %2, %3; nearest: %4</source>
        <translation>检材 %1 位于 %2，%3；最接近：%4</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>文档 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1, document %2</source>
        <translation>%1，文档 %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>not given: no calibration</source>
        <translation>未给出：无校准</translation>
    </message>
    <message>
        <source>No likelihood ratio and no level of support are given, because the scores of this analysis do not rest on a calibration set.</source>
        <translation>由于本次分析的分值没有校准集作为依据，故不给出似然比和支持程度。</translation>
    </message>
    <message>
        <source>no support for either proposition</source>
        <translation>不支持任一命题</translation>
    </message>
    <message>
        <source>What was measured is about as probable %1 as %2: it supports neither proposition.</source>
        <translation>在%1的情况下与在%2的情况下，得到测量结果的概率大致相同：不支持任一命题。</translation>
    </message>
    <message>
        <source>%1 for the %2 proposition</source>
        <translation>%1（支持第%2命题）</translation>
    </message>
    <message>
        <source>first</source>
        <translation>一</translation>
    </message>
    <message>
        <source>second</source>
        <translation>二</translation>
    </message>
    <message>
        <source>%1 support for the %2 proposition</source>
        <translation>对第%2命题的支持程度：%1</translation>
    </message>
    <message>
        <source>What was measured is about %1 times more probable %2 than %3: %4.</source>
        <translation>在%2的情况下，得到测量结果的概率约为在%3的情况下的 %1 倍：%4。</translation>
    </message>
    <message>
        <source>if the image was made by a generative model</source>
        <translation>图像由生成模型生成</translation>
    </message>
    <message>
        <source>if it is a camera photograph</source>
        <translation>图像是相机照片</translation>
    </message>
    <message>
        <source>Does the image come from a source outside the library?</source>
        <translation>该图像是否来自来源库之外的来源？</translation>
    </message>
    <message>
        <source>The image comes from a source that is not in the library.</source>
        <translation>该图像来自未收入来源库的来源。</translation>
    </message>
    <message>
        <source>The image comes from one of the %1 sources of the library, camera photographs among them, each with equal weight.</source>
        <translation>该图像来自来源库的 %1 个来源之一（包括相机照片），各来源权重相等。</translation>
    </message>
    <message>
        <source>if the image comes from a source outside the library</source>
        <translation>图像来自来源库之外的来源</translation>
    </message>
    <message>
        <source>if it comes from one of the sources of the library</source>
        <translation>图像来自来源库中的某一来源</translation>
    </message>
    <message>
        <source>Did %1 make the image?</source>
        <translation>该图像是否由 %1 生成？</translation>
    </message>
    <message>
        <source>The image was made by %1.</source>
        <translation>该图像由 %1 生成。</translation>
    </message>
    <message>
        <source>if the image was made by %1</source>
        <translation>图像由 %1 生成</translation>
    </message>
    <message>
        <source>if it comes from another source</source>
        <translation>图像来自其他来源</translation>
    </message>
    <message>
        <source>This does not say which source it is, nor that the image is authentic.</source>
        <translation>这并不说明是哪个来源，也不说明该图像真实。</translation>
    </message>
    <message>
        <source>This concerns the trace in the pixels, not what the image shows.</source>
        <translation>这只涉及像素中的痕迹，不涉及图像所展示的内容。</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>could not be analysed</source>
        <translation>无法分析</translation>
    </message>
    <message>
        <source>%1 support: %2</source>
        <translation>支持程度%1：%2</translation>
    </message>
    <message>
        <source>The right source is among the first three (mean over sources)</source>
        <translation>正确来源在前三名之中（各来源平均）</translation>
    </message>
    <message>
        <source>The decoder lineage named is the right one (mean over lineages)</source>
        <translation>判定的解码器谱系正确（各谱系平均）</translation>
    </message>
    <message>
        <source>Camera photograph against generated, known generators (area under ROC)</source>
        <translation>相机照片与生成图像之区分，已知生成模型（ROC 曲线下面积）</translation>
    </message>
    <message>
        <source>Camera photograph against generated, generators never seen (area under ROC)</source>
        <translation>相机照片与生成图像之区分，未见过的生成模型（ROC 曲线下面积）</translation>
    </message>
    <message>
        <source>Enrolled source against unknown source (area under ROC)</source>
        <translation>已登记来源与未知来源之区分（ROC 曲线下面积）</translation>
    </message>
    <message>
        <source>Right source named while unknown ones are rejected (open-set OSCR area)</source>
        <translation>拒识未知来源的同时判定正确来源（开集 OSCR 面积）</translation>
    </message>
    <message>
        <source>A variant never seen is named as its own line</source>
        <translation>未见过的变体被判定为其所属谱系</translation>
    </message>
    <message>
        <source>The source named first is the right one, images from other providers</source>
        <translation>首先判定的来源正确，其他提供者的图像</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 1 image</source>
        <translation>等错误率，来源由 1 幅图像登记</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 5 images</source>
        <translation>等错误率，来源由 5 幅图像登记</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 10 images</source>
        <translation>等错误率，来源由 10 幅图像登记</translation>
    </message>
    <message>
        <source>Equal error rate, source enrolled from 20 images</source>
        <translation>等错误率，来源由 20 幅图像登记</translation>
    </message>
    <message>
        <source>Cost of the log-likelihood ratios, Cllr (0: perfect, 1: uninformative)</source>
        <translation>对数似然比代价 Cllr（0：完美，1：无信息）</translation>
    </message>
    <message>
        <source>The same if the calibration were ideal, minimum Cllr</source>
        <translation>理想校准时的同一指标，最小 Cllr</translation>
    </message>
    <message>
        <source>Expected calibration error of the probabilities</source>
        <translation>概率的期望校准误差</translation>
    </message>
    <message>
        <source>Another source is named after re-saving alone (share of images)</source>
        <translation>仅重新保存后判定为其他来源（图像占比）</translation>
    </message>
    <message>
        <source>as-is (files as delivered)</source>
        <translation>as-is（文件按送检状态）</translation>
    </message>
    <message>
        <source>equalized (cut at a random offset and saved again as JPEG, quality 75 to 95)</source>
        <translation>equalized（以随机偏移裁切并重新存为 JPEG，质量 75 至 95）</translation>
    </message>
    <message>
        <source>%1 (width and height multiplied by that)</source>
        <translation>%1（宽和高乘以该系数）</translation>
    </message>
    <message>
        <source>more than 1, up to 10</source>
        <translation>大于 1，至 10</translation>
    </message>
    <message>
        <source>10 to 100</source>
        <translation>10 至 100</translation>
    </message>
    <message>
        <source>100 to 1,000</source>
        <translation>100 至 1000</translation>
    </message>
    <message>
        <source>1,000 to 10,000</source>
        <translation>1000 至 10 000</translation>
    </message>
    <message>
        <source>10,000 to 1,000,000</source>
        <translation>10 000 至 1 000 000</translation>
    </message>
    <message>
        <source>above 1,000,000</source>
        <translation>大于 1 000 000</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>支持程度：%1</translation>
    </message>
    <message>
        <source>ENFSI Guideline for Evaluative Reporting in Forensic Science, version 3.0 (European Network of Forensic Science Institutes, 2015). A ratio below 1 supports the second proposition by its reciprocal.</source>
        <translation>ENFSI Guideline for Evaluative Reporting in Forensic Science，3.0 版（European Network of Forensic Science Institutes，2015）。小于 1 的似然比以其倒数支持第二命题。</translation>
    </message>
    <message>
        <source>A likelihood ratio tells how much more probable the findings are under one proposition than under the other. It does not tell how probable a proposition is: that also depends on everything else that is known in the case, which is for the court to weigh.</source>
        <translation>似然比说明检验结果在一个命题下比在另一命题下的概率高多少。它不说明某一命题的概率：后者还取决于案件中已知的其他一切情况，由法庭评判。</translation>
    </message>
    <message>
        <source>The findings hold for the propositions and the information of section 1. If either changes, the findings have to be evaluated anew.</source>
        <translation>检验结果针对第 1 节的命题和信息。任何一项发生变化，均须重新评价。</translation>
    </message>
    <message>
        <source>Sources that share a decoder leave similar traces. Where two of them explain an image about equally well the report says so; the lineage is then better supported than the single source.</source>
        <translation>共用解码器的来源会留下相似的痕迹。当其中两个来源对图像的解释程度大致相当时，报告会予以说明；此时谱系比单一来源得到更好的支持。</translation>
    </message>
    <message>
        <source>Ratios are capped at what their calibration set can support, and hold for images like those of that set. The error rates of section 6 were measured on a benchmark; its images need not resemble those of this case.</source>
        <translation>似然比以其校准集所能支持的数值为上限，且适用于与该校准集相似的图像。第 6 节的错误率是在基准集上测得的，其图像未必与本案图像相似。</translation>
    </message>
    <message>
        <source>Compression, scaling, screenshots, filters and deliberate removal of traces weaken or falsify a trace. A trace can be imitated on purpose.</source>
        <translation>压缩、缩放、截屏、滤镜以及蓄意消除痕迹会削弱或歪曲痕迹。痕迹也可能被蓄意模仿。</translation>
    </message>
    <message>
        <source>An unknown source is never evidence that an image is authentic. A camera photograph is a statement about the trace in the pixels: it does not say that the image shows what happened, nor that it was not edited.</source>
        <translation>未知来源绝不能作为图像真实的证据。“相机照片”是关于像素中痕迹的陈述：它不说明图像所示之事确曾发生，也不说明图像未经编辑。</translation>
    </message>
    <message>
        <source>Metadata can be forged and stripped. It is reported beside the pixels and has no part in the ratios.</source>
        <translation>元数据可能被伪造或清除。元数据在像素之外另行报告，不参与似然比计算。</translation>
    </message>
    <message>
        <source>An attribution map shows, cell by cell, which source would be named from that cell alone. A single cell carries little; only connected areas should be read.</source>
        <translation>来源分布图逐单元显示仅凭该单元会判定的来源。单个单元意义不大；只应解读连片区域。</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>moderately strong</source>
        <translation>较强</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>很强</translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation>极强</translation>
    </message>
    <message>
        <source>The findings give %1 support for a camera photograph rather than an image from an enrolled or unknown generator.</source>
        <translation>检验结果对“相机照片”（而非已登记或未知生成模型的图像）的支持程度：%1。</translation>
    </message>
    <message>
        <source>The findings give %1 support for a source outside the library rather than an enrolled one.</source>
        <translation>检验结果对“来源库之外的来源”（而非已登记来源）的支持程度：%1。</translation>
    </message>
    <message>
        <source>The findings give %1 support for %2 as the source rather than another source.</source>
        <translation>检验结果对“来源为 %2”（而非其他来源）的支持程度：%1。</translation>
    </message>
    <message>
        <source>Could not be analysed: %1.</source>
        <translation>无法分析：%1。</translation>
    </message>
    <message>
        <source>Not applicable: %1.</source>
        <translation>不适用：%1。</translation>
    </message>
    <message>
        <source>No source was scored.</source>
        <translation>未对任何来源评分。</translation>
    </message>
    <message>
        <source>the image has %1 x %2 pixels, at least 128 a side are needed</source>
        <translation>图像为 %1 x %2 像素，每边至少需要 128 像素</translation>
    </message>
    <message>
        <source>no part of the image has enough texture: it is flat or clipped</source>
        <translation>图像没有任何部分具有足够纹理：过于平坦或已饱和</translation>
    </message>
    <message>
        <source>the file is truncated: only the first %1 rows were analysed</source>
        <translation>文件被截断：仅分析了前 %1 行</translation>
    </message>
    <message>
        <source>the image is smaller than one tile of 128 x 128 pixels</source>
        <translation>图像小于一个 128 x 128 像素的图块</translation>
    </message>
    <message>
        <source>not a library of sources</source>
        <translation>不是来源库</translation>
    </message>
    <message>
        <source>the library was enrolled with other weights</source>
        <translation>该来源库是用其他权重登记的</translation>
    </message>
    <message>
        <source>enrol its sources again with these weights</source>
        <translation>请用当前权重重新登记其来源</translation>
    </message>
    <message>
        <source>the library already holds a source named %1</source>
        <translation>来源库中已有名为 %1 的来源</translation>
    </message>
    <message>
        <source>remove it first, or choose another name</source>
        <translation>请先将其移除，或选择其他名称</translation>
    </message>
    <message>
        <source>the library holds no source named %1</source>
        <translation>来源库中没有名为 %1 的来源</translation>
    </message>
    <message>
        <source>a source cannot be named &quot;%1&quot;</source>
        <translation>来源不能命名为“%1”</translation>
    </message>
    <message>
        <source>%1 belongs to the shipped library, which is read only</source>
        <translation>%1 属于随附来源库，只读</translation>
    </message>
    <message>
        <source>your library of sources was measured with the weights of another version; until they are enrolled again from their pictures, nothing is compared with: %1</source>
        <translation>您的来源库是用另一版本的权重测得的；在由其图片重新登记之前，不与下列来源比对：%1</translation>
    </message>
    <message>
        <source>the library was written by a newer version of Whorl (schema %1, this version reads up to %2)</source>
        <translation>该来源库由较新版本的 Whorl 写成（架构 %1，本版本最高支持 %2）</translation>
    </message>
    <message>
        <source>use it with that version; nothing was changed</source>
        <translation>请用该版本使用；未作任何更改</translation>
    </message>
    <message>
        <source>no image of the set could be analysed</source>
        <translation>该组中没有可分析的图像</translation>
    </message>
    <message>
        <source>there is no CUDA device</source>
        <translation>没有 CUDA 设备</translation>
    </message>
    <message>
        <source>not an image</source>
        <translation>不是图像</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>this is %1, which is not supported</source>
        <translation>这是 %1，不受支持</translation>
    </message>
    <message>
        <source>is a directory, not a file</source>
        <translation>是文件夹而非文件</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>not enough memory to decode the picture</source>
        <translation>内存不足，无法解码图片</translation>
    </message>
    <message>
        <source>the header claims %1 pixels, over the limit of %2</source>
        <translation>文件头声称有 %1 像素，超过上限 %2</translation>
    </message>
    <message>
        <source>the file has %1 bytes, over the limit of %2</source>
        <translation>文件有 %1 字节，超过上限 %2</translation>
    </message>
    <message>
        <source>truncated or damaged: %1</source>
        <translation>截断或损坏：%1</translation>
    </message>
    <message>
        <source>the compressed data are damaged</source>
        <translation>压缩数据已损坏</translation>
    </message>
    <message>
        <source>the file ends before the picture</source>
        <translation>文件在图像结束之前中断</translation>
    </message>
    <message>
        <source>wrong extension: the content is %1, the name says %2</source>
        <translation>扩展名有误：内容为 %1，文件名为 %2</translation>
    </message>
    <message>
        <source>the file is truncated, but all rows decoded (%1)</source>
        <translation>文件被截断，但所有行均已解码（%1）</translation>
    </message>
    <message>
        <source>the file is truncated or damaged: %1</source>
        <translation>文件被截断或损坏：%1</translation>
    </message>
    <message>
        <source>palette picture: its colours are quantized</source>
        <translation>调色板图像：颜色经过量化</translation>
    </message>
    <message>
        <source>16 bits a sample, rounded to 8 for the analysis</source>
        <translation>每样本 16 位，分析时舍入为 8 位</translation>
    </message>
    <message>
        <source>CMYK turned into RGB without its colour profile</source>
        <translation>CMYK 未使用其颜色配置文件即转换为 RGB</translation>
    </message>
    <message>
        <source>%1 pages; the first is analysed</source>
        <translation>%1 页；仅分析第一页</translation>
    </message>
    <message>
        <source>%1 frames; the first is analysed</source>
        <translation>%1 帧；仅分析第一帧</translation>
    </message>
    <message>
        <source>%1 frames; the default picture is analysed</source>
        <translation>%1 帧；分析默认图像</translation>
    </message>
    <message>
        <source>%1 pictures; the primary one is analysed</source>
        <translation>%1 幅图像；分析主图像</translation>
    </message>
    <message>
        <source>%1 bytes follow the end of the picture</source>
        <translation>图像结尾之后还有 %1 字节</translation>
    </message>
    <message>
        <source>the luminance quantization table is not one of the IJG; the quality is that of the nearest</source>
        <translation>亮度量化表不是 IJG 标准表；质量取最接近者</translation>
    </message>
    <message>
        <source>the case is busy in another program</source>
        <translation>该案件正被另一程序使用</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>请在该处关闭后重试</translation>
    </message>
    <message>
        <source>the case cannot be written</source>
        <translation>无法写入该案件</translation>
    </message>
    <message>
        <source>it is read-only here; copy it to another place</source>
        <translation>此处为只读；请复制到其他位置</translation>
    </message>
    <message>
        <source>the disk is full or refuses to be written</source>
        <translation>磁盘已满或拒绝写入</translation>
    </message>
    <message>
        <source>free some space and go on; everything stored before is kept</source>
        <translation>请释放空间后继续；此前保存的内容均保留</translation>
    </message>
    <message>
        <source>the case is damaged</source>
        <translation>该案件已损坏</translation>
    </message>
    <message>
        <source>take it from a backup; `whorl-cli verify` tells what is left</source>
        <translation>请从备份恢复；`whorl-cli verify` 可说明尚存内容</translation>
    </message>
    <message>
        <source>there is no such case</source>
        <translation>没有该案件</translation>
    </message>
    <message>
        <source>is not a Whorl case</source>
        <translation>不是 Whorl 案件</translation>
    </message>
    <message>
        <source>choose a file that Whorl wrote, named *.whorl</source>
        <translation>请选择由 Whorl 写成、名为 *.whorl 的文件</translation>
    </message>
    <message>
        <source>the case was written by a newer version of Whorl (schema %1, this version reads up to %2)</source>
        <translation>该案件由较新版本的 Whorl 写成（架构 %1，本版本最高支持 %2）</translation>
    </message>
    <message>
        <source>open it with that version; nothing was changed</source>
        <translation>请用该版本打开；未作任何更改</translation>
    </message>
    <message>
        <source>a file of this name exists already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>open it, or choose another name</source>
        <translation>请打开它，或选择其他名称</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>choose a folder where files can be made</source>
        <translation>请选择可以创建文件的文件夹</translation>
    </message>
    <message>
        <source>choose another place, or free some space</source>
        <translation>请选择其他位置或释放空间</translation>
    </message>
    <message>
        <source>make room on the disk, or choose another folder</source>
        <translation>请释放磁盘空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>the case is open for reading only</source>
        <translation>该案件仅以只读方式打开</translation>
    </message>
    <message>
        <source>the case or its folder is read-only here; copy it to a place where you may write</source>
        <translation>该案件或其文件夹在此处为只读；请复制到您可写入的位置</translation>
    </message>
    <message>
        <source>it was opened for viewing</source>
        <translation>以查看方式打开</translation>
    </message>
    <message>
        <source>it is open for writing elsewhere: %1</source>
        <translation>已在别处以写入方式打开：%1</translation>
    </message>
    <message>
        <source>the file changed while it was copied</source>
        <translation>复制过程中文件发生了变化</translation>
    </message>
    <message>
        <source>add it again</source>
        <translation>请重新添加</translation>
    </message>
    <message>
        <source>is not the file that was examined: its SHA-256 is another</source>
        <translation>不是受检文件：其 SHA-256 不同</translation>
    </message>
    <message>
        <source>choose the file whose SHA-256 is %1</source>
        <translation>请选择 SHA-256 为 %1 的文件</translation>
    </message>
    <message>
        <source>the file changed since it was added: its SHA-256 is now %1</source>
        <translation>文件自添加后发生了变化：其 SHA-256 现为 %1</translation>
    </message>
    <message>
        <source>add it again; it becomes an item of its own</source>
        <translation>请重新添加；它将成为单独的检材</translation>
    </message>
    <message>
        <source>re-locate the item if the file was moved</source>
        <translation>若文件已移动，请重新定位该检材</translation>
    </message>
    <message>
        <source>free some space; what was there before is unchanged</source>
        <translation>请释放空间；原有内容未改变</translation>
    </message>
    <message>
        <source>Item %1: the copy of %2 in the case is not the file that was examined.</source>
        <translation>检材 %1：案件中 %2 的副本不是受检文件。</translation>
    </message>
    <message>
        <source>Item %1: %2 is not the file that was examined; its SHA-256 is another.</source>
        <translation>检材 %1：%2 不是受检文件；其 SHA-256 不同。</translation>
    </message>
    <message>
        <source>Item %1: %2 is missing or cannot be read (%3).</source>
        <translation>检材 %1：%2 缺失或无法读取（%3）。</translation>
    </message>
    <message>
        <source>A record (%1) of log entry %2 is missing.</source>
        <translation>日志条目 %2 的一项记录（%1）缺失。</translation>
    </message>
    <message>
        <source>A record (%1 %2) has no entry in the log.</source>
        <translation>一项记录（%1 %2）在日志中没有条目。</translation>
    </message>
    <message>
        <source>A record (%1 %2) is not what log entry %3 stored.</source>
        <translation>一项记录（%1 %2）与日志条目 %3 所存内容不符。</translation>
    </message>
    <message>
        <source>the entry does not have the hash that stands beside it</source>
        <translation>该条目的哈希值与旁注不符</translation>
    </message>
    <message>
        <source>the entry does not follow the one before it: an entry was changed, inserted or removed</source>
        <translation>该条目与前一条目不衔接：有条目被更改、插入或删除</translation>
    </message>
    <message>
        <source>create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>添加检材</translation>
    </message>
    <message>
        <source>copy evidence</source>
        <translation>复制检材</translation>
    </message>
    <message>
        <source>withdraw evidence</source>
        <translation>撤出检材</translation>
    </message>
    <message>
        <source>restore evidence</source>
        <translation>恢复检材</translation>
    </message>
    <message>
        <source>relocate evidence</source>
        <translation>重新定位检材</translation>
    </message>
    <message>
        <source>analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>counterfactual</source>
        <translation>反事实图像</translation>
    </message>
    <message>
        <source>set properties</source>
        <translation>设置属性</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>enrol</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>A field of the metadata.</source>
        <translation>元数据中的字段。</translation>
    </message>
    <message>
        <source>The IPTC digital source type states: %1. It can be forged or stripped.</source>
        <translation>IPTC 数字来源类型声明：%1。可能被伪造或清除。</translation>
    </message>
    <message>
        <source>A C2PA manifest is said to stand at this address. It cannot be checked: nothing is fetched.</source>
        <translation>据称该地址处有 C2PA 清单。无法验证：不会从网络获取任何内容。</translation>
    </message>
    <message>
        <source>Names %1. Anyone can write or remove such text.</source>
        <translation>提到 %1。任何人都可写入或清除此类文字。</translation>
    </message>
    <message>
        <source>The camera is that of a video game: a render with EXIF as of a camera, no photograph.</source>
        <translation>该相机来自电子游戏：带有相机式 EXIF 的渲染图，并非照片。</translation>
    </message>
    <message>
        <source>Names a camera. EXIF can be copied or written by anyone and does not prove a photograph.</source>
        <translation>提到相机。EXIF 可由任何人复制或写入，不能证明是照片。</translation>
    </message>
    <message>
        <source>A time that the file states, after a clock that nobody vouches for.</source>
        <translation>文件声明的时间，所依据的时钟无人担保。</translation>
    </message>
    <message>
        <source>A place that the file states.</source>
        <translation>文件声明的地点。</translation>
    </message>
    <message>
        <source>An entry of the editing history.</source>
        <translation>编辑历史中的条目。</translation>
    </message>
    <message>
        <source>Fields that name no generator, camera, time, place or edit are listed up to a limit.</source>
        <translation>未提及生成器、相机、时间、地点或编辑的字段仅列出一定数量。</translation>
    </message>
    <message>
        <source>This metadata is damaged or beyond the limits and was not read.</source>
        <translation>这些元数据已损坏或超出限制，未予读取。</translation>
    </message>
    <message>
        <source>The text as it stands in the file.</source>
        <translation>文件中的原文。</translation>
    </message>
    <message>
        <source>Text of the kind that %1 writes into its images: it names a generator. Anyone can write or remove such text, and it may belong to another picture, as in a screenshot of the program.</source>
        <translation>%1 写入其图像的那类文字：它指明了生成器。任何人都可写入或清除此类文字，且它可能属于另一图片，如该程序的截屏。</translation>
    </message>
    <message>
        <source>The thumbnail in the EXIF data was not compared with the picture: %1</source>
        <translation>EXIF 数据中的缩略图未与图片比较：%1</translation>
    </message>
    <message>
        <source>The 64 steps row by row.</source>
        <translation>逐行列出的 64 个步长。</translation>
    </message>
    <message>
        <source>The 64 steps row by row: a standard luminance table (IJG), as most programs use it.</source>
        <translation>逐行列出的 64 个步长：标准亮度表（IJG），多数程序使用。</translation>
    </message>
    <message>
        <source>The 64 steps row by row: no standard luminance table (IJG); cameras, phones and Adobe programs have their own.</source>
        <translation>逐行列出的 64 个步长：并非标准亮度表（IJG）；相机、手机和 Adobe 程序各有其表。</translation>
    </message>
    <message>
        <source>The quality whose standard quantization table is nearest to that of the file.</source>
        <translation>标准量化表与文件量化表最接近的质量值。</translation>
    </message>
    <message>
        <source>How colour is sampled and in which order the data stand.</source>
        <translation>色度采样方式及数据的存放顺序。</translation>
    </message>
    <message>
        <source>An earlier compression with finer steps, with the same steps or before a resize or crop leaves none.</source>
        <translation>此前以更细或相同步长进行的压缩，或在缩放、裁剪之前的压缩，不会留下痕迹。</translation>
    </message>
    <message>
        <source>Text hidden in the samples in the way of image generators (stealth PNG info).</source>
        <translation>以图像生成器的方式隐藏在样本中的文字（stealth PNG info）。</translation>
    </message>
    <message>
        <source>The claim signature is right and the signed hash matches the bytes of the file: nothing was changed since the signer signed it. Whether the signer tells the truth is another question.</source>
        <translation>签名正确，且已签名的哈希与文件字节相符：自签名以来未作任何更改。签名人所言是否属实则是另一问题。</translation>
    </message>
    <message>
        <source>The manifest is not what its signer signed (%1): what it says carries no weight.</source>
        <translation>该清单并非其签名人所签内容（%1）：其所述没有分量。</translation>
    </message>
    <message>
        <source>The signature is right, but the file or its manifest was changed afterwards (%1).</source>
        <translation>签名正确，但文件或其清单在签名后被更改（%1）。</translation>
    </message>
    <message>
        <source>There is a C2PA manifest that cannot be checked: %1.</source>
        <translation>存在无法验证的 C2PA 清单：%1。</translation>
    </message>
    <message>
        <source>The signer&apos;s chain of certificates ends in the trust list that you gave.</source>
        <translation>签名人的证书链终止于您提供的信任列表。</translation>
    </message>
    <message>
        <source>The signer&apos;s chain of certificates does not end in the trust list that you gave (%1): anyone can make a certificate with any name.</source>
        <translation>签名人的证书链未终止于您提供的信任列表（%1）：任何人都可制作任意名称的证书。</translation>
    </message>
    <message>
        <source>Anyone can make a certificate with any name; give a trust list to learn whether the signer&apos;s chain ends in it.</source>
        <translation>任何人都可制作任意名称的证书；请提供信任列表，以了解签名人的证书链是否终止于其中。</translation>
    </message>
    <message>
        <source>The signer is not known.</source>
        <translation>签名人不详。</translation>
    </message>
    <message>
        <source>The program that wrote the manifest.</source>
        <translation>写入该清单的程序。</translation>
    </message>
    <message>
        <source>Names in the signer&apos;s certificate, which is valid from %1 to %2.</source>
        <translation>签名人证书中的名称，证书有效期 %1 至 %2。</translation>
    </message>
    <message>
        <source>Time of signing after the time stamp authority %1 (its signature is right; the authority itself is not judged).</source>
        <translation>时间戳机构 %1 给出的签名时间（其签名正确；对机构本身不作评判）。</translation>
    </message>
    <message>
        <source>The time of signing is not established.</source>
        <translation>签名时间未能确定。</translation>
    </message>
    <message>
        <source>An action that the manifest records.</source>
        <translation>清单记录的操作。</translation>
    </message>
    <message>
        <source>The manifest states: %1.</source>
        <translation>清单声明：%1。</translation>
    </message>
    <message>
        <source>This assertion was removed from the manifest on purpose; a later signed claim says so. What it stated is not known.</source>
        <translation>该断言被有意从清单中删除；后续签名声明对此有记载。其原内容不详。</translation>
    </message>
    <message>
        <source>The image was made from this (%1).</source>
        <translation>图像由此制成（%1）。</translation>
    </message>
    <message>
        <source>A limit of what the manifest proves.</source>
        <translation>清单证明力的局限。</translation>
    </message>
    <message>
        <source>made by a generative AI model trained on sampled content</source>
        <translation>由以采集内容训练的生成式人工智能模型生成</translation>
    </message>
    <message>
        <source>data made by a generative AI model</source>
        <translation>由生成式人工智能模型生成的数据</translation>
    </message>
    <message>
        <source>a composite that includes parts made by generative AI, as by inpainting</source>
        <translation>包含生成式人工智能部分（如局部重绘）的合成图</translation>
    </message>
    <message>
        <source>made by an algorithm that was not trained on sampled content: not generative AI</source>
        <translation>由未以采集内容训练的算法生成：非生成式人工智能</translation>
    </message>
    <message>
        <source>changed by an algorithm without generative AI</source>
        <translation>由不含生成式人工智能的算法更改</translation>
    </message>
    <message>
        <source>a composite with at least one synthetic part; it does not say that AI made it</source>
        <translation>至少含一个合成部分的合成图；不表示由人工智能生成</translation>
    </message>
    <message>
        <source>a rendering of data, as a chart; not generative AI</source>
        <translation>数据的呈现（如图表）；非生成式人工智能</translation>
    </message>
    <message>
        <source>drawn by a person with digital tools; not generative AI</source>
        <translation>由人用数字工具绘制；非生成式人工智能</translation>
    </message>
    <message>
        <source>made by a person with digital tools; not generative AI</source>
        <translation>由人用数字工具制作；非生成式人工智能</translation>
    </message>
    <message>
        <source>a recording of a virtual scene, as of a game; not a photograph of a real scene</source>
        <translation>虚拟场景（如游戏）的录制；并非真实场景的照片</translation>
    </message>
    <message>
        <source>a capture of a screen</source>
        <translation>屏幕截图</translation>
    </message>
    <message>
        <source>made with software by a person (retired code)</source>
        <translation>由人用软件制作（已停用代码）</translation>
    </message>
    <message>
        <source>captured from a real scene by a digital camera or recorder</source>
        <translation>由数码相机或记录设备摄自真实场景</translation>
    </message>
    <message>
        <source>captured from a real scene with computational photography, as of a phone</source>
        <translation>以计算摄影（如手机）摄自真实场景</translation>
    </message>
    <message>
        <source>computed from several frames captured from a real scene</source>
        <translation>由真实场景的多帧计算合成</translation>
    </message>
    <message>
        <source>a composite of captures from real scenes</source>
        <translation>真实场景拍摄的合成</translation>
    </message>
    <message>
        <source>digitised from a film negative</source>
        <translation>由底片数字化</translation>
    </message>
    <message>
        <source>digitised from a film positive</source>
        <translation>由正片数字化</translation>
    </message>
    <message>
        <source>digitised from a print</source>
        <translation>由印刷品数字化</translation>
    </message>
    <message>
        <source>edited by a person with tools without generative AI</source>
        <translation>由人用不含生成式人工智能的工具编辑</translation>
    </message>
    <message>
        <source>slightly edited by a person (retired code)</source>
        <translation>由人轻微编辑（已停用代码）</translation>
    </message>
    <message>
        <source>a composite of several elements</source>
        <translation>多个元素的合成</translation>
    </message>
    <message>
        <source>a digital source type that is not in the IPTC vocabulary</source>
        <translation>不在 IPTC 词表中的数字来源类型</translation>
    </message>
    <message>
        <source>calibrated on %1 validation images, as delivered, re-encoded and rescaled; no likelihood ratio above %2 is given</source>
        <translation>以 %1 幅验证图像（原样、重新编码和缩放）校准；不给出大于 %2 的似然比</translation>
    </message>
    <message>
        <source>A hint, not a finding, that the picture was saved as JPEG before with coarser or other steps, as after editing, an upload or a download. %1</source>
        <translation>这是线索而非结论：图片此前曾以更粗或不同的步长存为 JPEG，如经过编辑、上传或下载。%1</translation>
    </message>
    <message>
        <source>Measured on %1 photographs: %2 of %3 copies saved once gave this hint (95 % interval %4), %5 of %6 saved before at a quality lower by ten did, %7 of %8 saved before at one higher by ten. The threshold was first chosen with these photographs among others.</source>
        <translation>在 %1 张照片上测得：仅保存一次的 %3 份副本中有 %2 份出现该线索（95% 区间 %4），此前以低十级质量保存的 %6 份中有 %5 份，此前以高十级质量保存的 %8 份中有 %7 份。阈值最初是连同这些照片选定的。</translation>
    </message>
    <message>
        <source>The thumbnail of %1 pixels shows something else than the picture: the picture was replaced or changed after the thumbnail was made, or the EXIF data come from another file. Look at both. %2</source>
        <translation>%1 像素的缩略图与图片内容不同：图片在缩略图生成后被替换或更改，或 EXIF 数据来自另一文件。请对照查看。%2</translation>
    </message>
    <message>
        <source>The picture fits a part of the thumbnail of %1 pixels: it was cut after the thumbnail was made. %2</source>
        <translation>图片与 %1 像素缩略图的一部分相符：在缩略图生成后被裁剪。%2</translation>
    </message>
    <message>
        <source>The thumbnail of %1 pixels fits the picture as a whole; small changes are not seen at that size.</source>
        <translation>%1 像素的缩略图与整张图片相符；在该尺寸下看不出细微更改。</translation>
    </message>
    <message>
        <source>Measured on %1 photographs: the own thumbnail was said to differ in %2 of %3, that of another photograph in %4 of %5; a cut to three fifths of each side was told as such in %6 of %7. The thresholds were first chosen with these photographs among others.</source>
        <translation>在 %1 张照片上测得：自身缩略图被判为不同的有 %2 / %3，另一照片的缩略图被判为不同的有 %4 / %5；裁剪至各边五分之三被识别的有 %6 / %7。阈值最初是连同这些照片选定的。</translation>
    </message>
    <message>
        <source>%1 bits of an invisible watermark read as this message. Chance gives about half of them; anyone can embed the message in any picture with the same open program.</source>
        <translation>不可见水印的 %1 位读作此信息。随机情况下约有一半相符；任何人都可用同一公开程序将该信息嵌入任意图片。</translation>
    </message>
    <message>
        <source>damaged %1: %2</source>
        <translation>%1 已损坏：%2</translation>
    </message>
    <message>
        <source>%1: would name %2%3</source>
        <translation>%1：将指向%2%3</translation>
    </message>
    <message>
        <source>The image, scaled for this report.</source>
        <translation>图像（为本报告缩放）。</translation>
    </message>
    <message>
        <source>block frequencies</source>
        <translation>块频率</translation>
    </message>
    <message>
        <source>their spread</source>
        <translation>其离散程度</translation>
    </message>
    <message>
        <source>neighbouring pixels</source>
        <translation>相邻像素</translation>
    </message>
    <message>
        <source>place on the compression grid</source>
        <translation>在压缩网格上的位置</translation>
    </message>
    <message>
        <source>network over image and residual</source>
        <translation>作用于图像和残差的网络</translation>
    </message>
    <message>
        <source>%1 of the residual</source>
        <translation>残差的%1</translation>
    </message>
    <message>
        <source>descent on all measurements</source>
        <translation>对全部测量量作梯度下降</translation>
    </message>
    <message>
        <source>trace exchange</source>
        <translation>痕迹交换</translation>
    </message>
    <message>
        <source>regeneration</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>全部合用</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Generative model</source>
        <translation>生成模型</translation>
    </message>
    <message>
        <source>A camera photograph is named as a generator (share of images)</source>
        <translation>相机照片被指为某个生成器（占图像的比例）</translation>
    </message>
    <message>
        <source>An image of a known generator is named as a camera photograph (share of images)</source>
        <translation>已知生成器的图像被指为相机照片（占图像的比例）</translation>
    </message>
    <message>
        <source>An image of a generator never seen is named as a camera photograph (share of images)</source>
        <translation>从未见过的生成器的图像被指为相机照片（占图像的比例）</translation>
    </message>
    <message>
        <source>of the enrolled sources %1 fits best, but the picture is more like a camera photograph than like a generated one: this does not show that it was generated</source>
        <translation>在已登记的来源中，%1最为吻合，但该图像更像相机照片而不像生成图像：这并不表明它是生成的</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>no image of the source could be analysed</source>
        <translation>该来源没有可分析的图像</translation>
    </message>
    <message>
        <source>choose a folder that holds its images</source>
        <translation>请选择包含其图像的文件夹</translation>
    </message>
    <message>
        <source>there is no source of your own named %1</source>
        <translation>没有名为 %1 的自有来源</translation>
    </message>
    <message>
        <source>Log entry %1: the log of case %2, which it merged, is no longer whole.</source>
        <translation>日志条目 %1：它所合并的案件 %2 的日志已不完整。</translation>
    </message>
    <message>
        <source>Log entry %1 of part %2: %3.</source>
        <translation>部分 %2 的日志条目 %1：%3。</translation>
    </message>
    <message>
        <source>Log entry %1: %2.</source>
        <translation>日志条目 %1：%2。</translation>
    </message>
    <message>
        <source>The identity of the case is not the one that it was created with.</source>
        <translation>案件标识与创建时不同。</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>日志为空。</translation>
    </message>
    <message>
        <source>The log holds what Whorl does not write.</source>
        <translation>日志中含有并非 Whorl 写入的内容。</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>数据库已损坏：%1。</translation>
    </message>
    <message>
        <source>The case cannot be read to its end: %1.</source>
        <translation>无法将案件读完：%1。</translation>
    </message>
    <message>
        <source>entry %1 is missing before entry %2</source>
        <translation>条目 %2 之前缺少条目 %1</translation>
    </message>
    <message>
        <source>the entry is not in the form in which entries are written</source>
        <translation>该条目不是条目写入时的格式</translation>
    </message>
    <message>
        <source>the entry stands under another number than its own</source>
        <translation>该条目所在的编号与其自身编号不符</translation>
    </message>
    <message>
        <source>No attribution map is shown: the analysis was run without one, and a report computes it for its first items only.</source>
        <translation>未显示归因图：分析时未生成，而报告只为前面的检材计算该图。</translation>
    </message>
    <message>
        <source>Finding (section 4)</source>
        <translation>结果（第 4 节）</translation>
    </message>
    <message>
        <source>, item %1</source>
        <translation>，检材 %1</translation>
    </message>
    <message>
        <source> and others</source>
        <translation>等</translation>
    </message>
    <message>
        <source>%1 (saved as JPEG of that quality)</source>
        <translation>%1（以该质量保存为 JPEG）</translation>
    </message>
    <message>
        <source>at most %1 tiles of 128 x 128 pixels</source>
        <translation>最多 %1 个 128 x 128 像素的图块</translation>
    </message>
    <message>
        <source>reconstruction from noise level %1</source>
        <translation>从噪声水平 %1 开始重建</translation>
    </message>
    <message>
        <source>device asked for: %1</source>
        <translation>请求的设备：%1</translation>
    </message>
    <message>
        <source>The probabilities in the charts rest on what is taken as equally likely beforehand; it stands below each chart. With other assumptions they are other numbers.</source>
        <translation>图表中的概率取决于事先假定哪些情况同样可能；该假定写在每个图表下方。采用其他假定，数值会不同。</translation>
    </message>
    <message>
        <source>calibrated on %1 validation images, as delivered, re-encoded, reduced and enlarged; a photograph and a generated picture taken as equally likely beforehand; no likelihood ratio above %2 is given</source>
        <translation>在 %1 张验证图像上校准（原样、重新编码、缩小和放大）；假定照片与生成图像事先同样可能；不给出高于 %2 的似然比</translation>
    </message>
    <message>
        <source>no single generator fits better than a camera photograph, but all of them together do: this does not show that it was not generated</source>
        <translation>没有任何单个生成器比相机照片更吻合，但所有生成器合起来更吻合：这并不表明图像不是生成的</translation>
    </message>
    <message>
        <source>the images were analysed with other weights</source>
        <translation>这些图像是用其他权重分析的</translation>
    </message>
    <message>
        <source>analyse them again</source>
        <translation>请重新分析</translation>
    </message>
    <message>
        <source>the image is under 128 pixels a side</source>
        <translation>图像边长不足 128 像素</translation>
    </message>
    <message>
        <source>no residual could be computed of these pictures</source>
        <translation>无法计算这些图片的残差</translation>
    </message>
    <message>
        <source>check that their files are where they were</source>
        <translation>请检查其文件是否仍在原处</translation>
    </message>
    <message>
        <source>a mean residual has a wrong shape</source>
        <translation>某个平均残差的形状不正确</translation>
    </message>
    <message>
        <source>a mean residual is not whole</source>
        <translation>某个平均残差不完整</translation>
    </message>
    <message>
        <source>The case lies on a network share (%1). Write-ahead logging does not work there: the case is written more slowly, and two machines must not open it for writing.</source>
        <translation>案件位于网络共享（%1）上。预写日志在此不可用：案件写入较慢，且两台计算机不得同时以写入方式打开它。</translation>
    </message>
    <message>
        <source>The case was copied while it was open, without the file beside it whose name ends in -wal: what was entered last may be missing. Close the case before it is copied.</source>
        <translation>该案件是在打开状态下复制的，且未复制其旁边以 -wal 结尾的文件：最后录入的内容可能缺失。请先关闭案件再复制。</translation>
    </message>
    <message>
        <source>uncalibrated: no picture in HEIC or AVIF was among those that the scores were measured on</source>
        <translation>未校准：用于测量分数的图片中没有 HEIC 或 AVIF 格式</translation>
    </message>
    <message>
        <source>HEIC and AVIF leave marks of their own that were not measured: a photograph can look generated, so no likelihood ratio is given</source>
        <translation>HEIC 和 AVIF 会留下未经测量的自身痕迹：照片可能看似生成图片，因此不给出似然比</translation>
    </message>
    <message>
        <source>uncalibrated: hardly any picture that is mostly flat or clipped was among those that the scores were measured on</source>
        <translation>未校准：用于测量分数的图片中几乎没有大部分为纯色或过曝的图片</translation>
    </message>
    <message>
        <source>most of the picture is flat or clipped and holds more of its compression than of a trace, so no likelihood ratio is given</source>
        <translation>图片大部分为纯色或过曝，所含的压缩痕迹多于来源痕迹，因此不给出似然比</translation>
    </message>
    <message>
        <source>uncalibrated: no picture that was blurred or had noise added was among those that the scores were measured on</source>
        <translation>未校准：用于测量评分的图像中没有经过模糊或加噪的图像</translation>
    </message>
    <message>
        <source>the picture looks blurred, smoothed or noisier than those that the scores were measured on, and then a photograph can look generated, so no likelihood ratio is given</source>
        <translation>该图像看起来比用于测量评分的图像更模糊、更平滑或噪点更多；此时照片可能看起来像生成的，因此不给出似然比</translation>
    </message>
    <message>
        <source>Cost of the ratio of generated against photograph, known generators (Cllr)</source>
        <translation>生成图像对照片之似然比的代价，已知生成器（Cllr）</translation>
    </message>
    <message>
        <source>Cost of the ratio of generated against photograph, generators never seen (Cllr)</source>
        <translation>生成图像对照片之似然比的代价，从未见过的生成器（Cllr）</translation>
    </message>
    <message>
        <source>The findings of a camera photograph are over %1 times more probable for a generated image (share of images)</source>
        <translation>相机照片的检验结果在其为生成图像时的概率高出 %1 倍以上（图像占比）</translation>
    </message>
    <message>
        <source>The findings of an image of a known generator are over %1 times more probable for a photograph (share of images)</source>
        <translation>已知生成器图像的检验结果在其为照片时的概率高出 %1 倍以上（图像占比）</translation>
    </message>
    <message>
        <source>The findings of an image of a generator never seen are over %1 times more probable for a photograph (share of images)</source>
        <translation>从未见过的生成器图像的检验结果在其为照片时的概率高出 %1 倍以上（图像占比）</translation>
    </message>
    <message>
        <source>No likelihood ratio is given of a camera photograph, as it looks blurred or noisy (share of images)</source>
        <translation>相机照片因看似模糊或有噪声而不给出似然比（图像占比）</translation>
    </message>
    <message>
        <source>No likelihood ratio is given of a generated image, as it looks blurred or noisy (share of images)</source>
        <translation>生成图像因看似模糊或有噪声而不给出似然比（图像占比）</translation>
    </message>
    <message>
        <source>Which source does it come from? (asked of the most probable source)</source>
        <translation>它来自哪个来源？（针对最可能的来源提出）</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the case were taken out of the examination by the user; the log states when and why. They are reported only where they were asked for by number.</source>
        <translation>
            <numerusform>用户已将案件中的 %n 个项目移出检验；日志记录了时间和原因。仅当按编号要求时才报告它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Items with the same content, byte for byte: %1. They are one image and count as one finding.</source>
        <translation>内容逐字节相同的项目：%1。它们是同一图像，只算一项结果。</translation>
    </message>
    <message>
        <source>Of the sources compared, %1 has the highest score. How strongly the findings support it cannot be stated, because the scores are not calibrated.</source>
        <translation>在所比较的来源中，%1的分值最高。由于分值未经校准，无法说明所得结果对其支持的强度。</translation>
    </message>
    <message>
        <source>With what is taken as equally likely beforehand, the others together remain more probable than this one; the likelihood ratio compares it with their average.</source>
        <translation>在事先假定同样可能的条件下，其他来源合起来仍比该来源更可能；似然比是将其与它们的平均相比较。</translation>
    </message>
    <message>
        <source>%1 has the highest score (not calibrated)</source>
        <translation>%1的分值最高（未校准）</translation>
    </message>
    <message>
        <source>no single source; most probable: %1</source>
        <translation>无单一来源；最可能的是%1</translation>
    </message>
    <message>
        <source>The named source is the most probable of all that were compared, with what is taken as equally likely beforehand. The proposition was thus chosen after the comparison; a source that is not in the library can only appear as an unknown source.</source>
        <translation>所指名的来源是在事先假定同样可能的条件下，所比较的全部来源中最可能的一个。因此该命题是在比较之后选定的；不在来源库中的来源只能显示为未知来源。</translation>
    </message>
    <message>
        <source>No single source is clearly supported; with a photograph and a generated image equally likely beforehand, the most probable is a camera.</source>
        <translation>没有单一来源得到明确支持；假定照片与生成图像事先同样可能，最可能的是相机。</translation>
    </message>
    <message>
        <source>No single source is clearly supported; with a photograph and a generated image equally likely beforehand, the most probable is one outside the library.</source>
        <translation>没有单一来源得到明确支持；假定照片与生成图像事先同样可能，最可能的是来源库之外的来源。</translation>
    </message>
    <message>
        <source>No single source is clearly supported; with a photograph and a generated image equally likely beforehand, the most probable is %1.</source>
        <translation>没有单一来源得到明确支持；假定照片与生成图像事先同样可能，最可能的是%1。</translation>
    </message>
    <message>
        <source>no single generator is more probable than a camera photograph, but all of them together are: this does not show that it was not generated</source>
        <translation>没有任何单个生成器比相机照片更可能，但所有生成器合起来更可能：这并不表明图像不是生成的</translation>
    </message>
    <message>
        <source>%1 was enrolled from this picture and so is not compared with it</source>
        <translation>%1 是用这张图片登记的，因此不与其比较</translation>
    </message>
    <message>
        <source>The item was withdrawn from the examination; it stands here because it was asked for.</source>
        <translation>该项已从检验中撤回；因被指定而列于此处。</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>Of the sources compared, a camera photograph has the highest score. How strongly the findings support it cannot be stated, because the scores are not calibrated.</source>
        <translation>在所比较的来源中，相机照片得分最高。由于得分未经校准，无法说明检验结果对它的支持程度。</translation>
    </message>
    <message>
        <source>Of the sources compared, one outside the library has the highest score. How strongly the findings support it cannot be stated, because the scores are not calibrated.</source>
        <translation>在所比较的来源中，来源库之外的来源得分最高。由于得分未经校准，无法说明检验结果对它的支持程度。</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>relevant</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>is a case or another database and is not written over</source>
        <translation>是案件或其他数据库，不会被覆盖</translation>
    </message>
    <message>
        <source>is an image that Whorl did not make and is not written over</source>
        <translation>是一张并非由 Whorl 生成的图片，不会被覆盖</translation>
    </message>
    <message>
        <source>name another file</source>
        <translation>请指定另一个文件</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>make it, or choose another</source>
        <translation>请创建它，或选择另一个</translation>
    </message>
    <message>
        <source>not a regular file (a pipe, socket or device)</source>
        <translation>不是普通文件（管道、套接字或设备）</translation>
    </message>
    <message>
        <source>not all of its names could be read: %1</source>
        <translation>其中的名称未能全部读取：%1</translation>
    </message>
    <message>
        <source>only generative models can be enrolled: %1</source>
        <translation>只能登记生成模型：%1</translation>
    </message>
    <message>
        <source>holds no source</source>
        <translation>不含任何来源</translation>
    </message>
    <message>
        <source>is not a Whorl case but a folder or device</source>
        <translation>不是 Whorl 案件，而是文件夹或设备</translation>
    </message>
    <message>
        <source>the case was written by an older version of Whorl</source>
        <translation>该案件由较旧版本的 Whorl 写入</translation>
    </message>
    <message>
        <source>open a copy of it once where it can be written</source>
        <translation>请在可写入的位置打开一次它的副本</translation>
    </message>
    <message>
        <source>free some space there, or name another folder in TMPDIR</source>
        <translation>请在那里腾出空间，或在 TMPDIR 中指定另一个文件夹</translation>
    </message>
    <message>
        <source>the case refuses: %1</source>
        <translation>案件拒绝：%1</translation>
    </message>
    <message>
        <source>there is no room for temporary files</source>
        <translation>没有空间存放临时文件</translation>
    </message>
    <message>
        <source>the properties of the case are damaged</source>
        <translation>案件的属性已损坏</translation>
    </message>
    <message>
        <source>`whorl-cli verify` tells what else is</source>
        <translation>`whorl-cli verify` 会说明还有哪些损坏</translation>
    </message>
    <message>
        <source>a result in the case is damaged</source>
        <translation>案件中的一个结果已损坏</translation>
    </message>
    <message>
        <source>`whorl-cli verify` tells which</source>
        <translation>`whorl-cli verify` 会指出是哪一个</translation>
    </message>
    <message>
        <source>the findings tell the named generator from other sources, but hardly support that the picture was generated at all: a camera photograph is not excluded</source>
        <translation>检验结果能将所列生成器与其他来源区分开，但几乎不支持该图像确系生成：不能排除其为相机照片</translation>
    </message>
    <message>
        <source>%1 (the file is another one now)</source>
        <translation>%1（文件现已不是原来的文件）</translation>
    </message>
    <message>
        <source>no single source; all generators together are more probable than a camera photograph</source>
        <translation>无单一来源；所有生成器合计比相机照片更可能</translation>
    </message>
    <message>
        <source>An image of a generator never seen is named as an enrolled one with a ratio over %1 (share of images)</source>
        <translation>从未见过的生成器的图像以大于 %1 的似然比被归于某个已登记的生成器（图像占比）</translation>
    </message>
    <message>
        <source>An image of a known generator is named as another one with a ratio over %1 (share of images)</source>
        <translation>已知生成器的图像以大于 %1 的似然比被归于另一个生成器（图像占比）</translation>
    </message>
    <message>
        <source>Two kinds of images were told apart: camera photographs and images of generative models. A drawing, a screenshot, a scan or a rendering is neither, and can look like either.</source>
        <translation>所区分的只有两类图像：相机照片和生成模型的图像。绘图、屏幕截图、扫描件或渲染图两者都不是，却可能与两者之一相像。</translation>
    </message>
    <message>
        <source>no error rate was measured for %1 (pictures that it was enrolled from: %2)</source>
        <translation>未对 %1 测定错误率（登记时所用图像数：%2）</translation>
    </message>
    <message>
        <source>uncalibrated: the file says that it is a counterfactual</source>
        <translation>未校准：文件自称为反事实图像</translation>
    </message>
    <message>
        <source>the file says that Whorl made it as a counterfactual: its trace was exchanged on purpose, so no likelihood ratio is given</source>
        <translation>文件自称由 Whorl 制作为反事实图像：其痕迹被有意替换，因此不给出似然比</translation>
    </message>
    <message>
        <source>The file says that Whorl made it: a counterfactual, whose trace was exchanged on purpose. It is not evidence.</source>
        <translation>文件自称由 Whorl 制作：一张痕迹被有意替换的反事实图像。它不是证据。</translation>
    </message>
    <message>
        <source>That it was generated at all has hardly any support: a camera photograph is not excluded.</source>
        <translation>其确系生成几乎得不到支持：不能排除其为相机照片。</translation>
    </message>
    <message>
        <source>%1 support: %2; a photograph is not excluded</source>
        <translation>支持程度%1：%2；不能排除照片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>(%1; 95 % interval %2; %3)</source>
        <translation>（%1；95% 区间 %2；%3）</translation>
    </message>
    <message>
        <source>All rates that were measured under this condition stand in section 6.</source>
        <translation>在该条件下测得的全部比率见第 6 节。</translation>
    </message>
    <message>
        <source>The change was sought so that the attribution moves, and it moved: this shows what the method measures in this image and is no further evidence of its source.</source>
        <translation>该改动就是为了使归属发生变化而寻找的，归属也确实变化了：这说明该方法在此图像中测量的是什么，并不是其来源的进一步证据。</translation>
    </message>
    <message>
        <source>In brackets stand 95 % bootstrap intervals over groups of images that belong together. Matched: the same content drawn by each source, all files through one pipeline. Wild: images as they were found.</source>
        <translation>括号内为对相关图像组所作的 95% 自助法区间。Matched：每个来源绘制相同内容，所有文件经过同一处理流程。Wild：按原样获得的图像。</translation>
    </message>
    <message>
        <source>the picture looks as if another trace had been put over its own, as %1 of 100 pictures with their own trace do: the attribution may be misled</source>
        <translation>图像看起来像是在自身痕迹之上覆盖了另一种痕迹，而 100 幅保有自身痕迹的图像中有 %1 幅也会如此：归属可能被误导</translation>
    </message>
    <message>
        <source>Another source than the right one, or an unknown one, was named at a rate of %1 </source>
        <translation>指认了正确来源以外的来源或未知来源的比率为 %1 </translation>
    </message>
    <message>
        <source>What was measured on %1</source>
        <translation>在 %1 上测得的项目</translation>
    </message>
    <message>
        <source>The trace of %1 was asked for, as which the image is named already: nothing was changed.</source>
        <translation>所要求的是 %1 的痕迹，而图像已被指认为该来源：未作任何更改。</translation>
    </message>
    <message>
        <source>: item %1</source>
        <translation>：物证 %1</translation>
    </message>
    <message>
        <source>; left out, for no likelihood ratio is given of them: item %1</source>
        <translation>；因不对其给出似然比而排除：物证 %1</translation>
    </message>
    <message>
        <source>Measured on images of the benchmark that had no part in training (split %1), against the whole library (enrolment: among sources of its own), under the conditions nearest to the items:</source>
        <translation>在未参与训练的基准图像（划分 %1）上、针对整个来源库（登记：在其自有来源之间）、于最接近各物证的条件下测得：</translation>
    </message>
    <message>
        <source>The enrolled source with the highest likelihood is the right one (mean over sources)</source>
        <translation>似然最高的已登记来源是正确来源（按来源平均）</translation>
    </message>
    <message>
        <source>The source named, by probability and with an unknown one among them, is the right one (mean over sources)</source>
        <translation>按概率（含未知来源）指认的来源是正确来源（按来源平均）</translation>
    </message>
    <message>
        <source>calibrated on %1 validation images, %2 of them photographs, as delivered, re-encoded, reduced and enlarged; a photograph and a generated picture taken as equally likely beforehand; no likelihood ratio above %3 is given, and of generated against photograph none above %4</source>
        <translation>在 %1 幅验证图像上校准，其中 %2 幅为照片，包括原样、重新编码、缩小和放大；事先认为照片与生成图像同样可能；不给出高于 %3 的似然比，生成对照片的似然比不高于 %4</translation>
    </message>
    <message>
        <source>no error rate was measured for %1 (pictures that it was enrolled from: %2), so no likelihood ratio is given</source>
        <translation>未测量 %1 的错误率（登记所用图片数：%2），因此不给出似然比</translation>
    </message>
    <message>
        <source>uncalibrated: no error rate was measured for the named source</source>
        <translation>未校准：未测量所指认来源的错误率</translation>
    </message>
    <message>
        <source>Probability of each source if a photograph and a generated picture were equally likely beforehand, and so were all generators of the library, an unknown one as much as half of those that ship; at the right the log10 likelihood ratio of the source against all others.</source>
        <translation>若事先照片与生成图像同样可能，来源库中的各生成器亦同样可能，未知生成器相当于随附生成器的一半，则各来源的概率如此；右侧为该来源相对于所有其他来源的 log10 似然比。</translation>
    </message>
    <message>
        <source>The image comes from another source: one of the other %1 sources of the library, each with equal weight, or one outside it, with the weight of half of those that ship.</source>
        <translation>图像来自其他来源：来源库中其余 %1 个来源之一（各自权重相等），或库外来源（权重相当于随附来源的一半）。</translation>
    </message>
    <message>
        <source>network over fine detail</source>
        <translation>细节网络</translation>
    </message>
    <message>
        <source>First proposition: all images of both sets come from one source. Second proposition: they come from two different sources.</source>
        <translation>第一命题：两组的所有图像来自同一来源。第二命题：两组来自两个不同来源。</translation>
    </message>
    <message>
        <source>The ratio is calibrated on pairs of sets of images that had no part in training.</source>
        <translation>似然比以未参与训练的图像组对进行校准。</translation>
    </message>
    <message>
        <source>The ratio is scaled by the calibration of the attribution and never under 1, for pictures of one source often differ as much as those of two.</source>
        <translation>似然比按归属的校准缩放，且不小于 1，因为同一来源的图像往往与两个来源的图像差异一样大。</translation>
    </message>
    <message>
        <source>The distance is that of the mean traces, in standard deviations within a source.</source>
        <translation>距离为平均痕迹之间的距离，以来源内标准差为单位。</translation>
    </message>
    <message>
        <source>How often such a ratio misleads (measured on the benchmark with %1 in each set, by kind of images and processing): over 10 for one source in %2 of the pairs of two sources; over 10 for two sources in %3 of the pairs of one.</source>
        <translation>此类比值误导的频率（在基准上测得，每组 %1 张，按图像种类和处理方式）：来自两个来源的成对图像组中，有 %2 得出支持同一来源的大于 10 的比值；来自同一来源的成对图像组中，有 %3 得出支持两个来源的大于 10 的比值。</translation>
    </message>
    <message>
        <source>Whether the models behind the sets share an image decoder is not told.</source>
        <translation>无法判断各组图像背后的模型是否共用同一图像解码器。</translation>
    </message>
    <message>
        <source>What was measured is about %1 times more probable if the models behind the sets share an image decoder than if they do not.</source>
        <translation>若各组图像背后的模型共用同一图像解码器，所测得的结果出现的概率约为不共用时的 %1 倍。</translation>
    </message>
    <message>
        <source>What was measured is about %1 times more probable if the models behind the sets share no image decoder than if they do.</source>
        <translation>若各组图像背后的模型不共用图像解码器，所测得的结果出现的概率约为共用时的 %1 倍。</translation>
    </message>
    <message>
        <source>Of two different models, this ratio was over 10 for one decoder in %1 of the pairs with two, and over 10 for two in %2 of the pairs with one.</source>
        <translation>对于两个不同的模型，在使用两个解码器的成对图像组中，有 %1 的该比值大于 10 而支持同一解码器；在使用同一解码器的成对图像组中，有 %2 的该比值大于 10 而支持两个解码器。</translation>
    </message>
</context>
<context>
    <name>whorl::Words</name>
    <message>
        <source>Camera photograph</source>
        <translation>相机照片</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>未知来源</translation>
    </message>
    <message>
        <source>%1 support (likelihood ratio about %2)</source>
        <translation>支持程度：%1（似然比约 %2）</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1%</translation>
    </message>
    <message>
        <source>&gt; 99.9 %</source>
        <translation>&gt; 99.9%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>whorl::Workspace</name>
    <message>
        <source>Library of sources</source>
        <translation>来源库</translation>
    </message>
    <message>
        <source>enrol them again; the old library is kept beside the new one</source>
        <translation>请重新登记；旧来源库保留在新库旁边</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>分析引擎</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>The library was not changed: %1</source>
        <translation>来源库未更改：%1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report was not written: %1</source>
        <translation>报告未写出：%1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>you can look at everything, but nothing is written</source>
        <translation>可以查看全部内容，但不会写入任何内容</translation>
    </message>
    <message>
        <source>check that the file is a whole picture, then choose Analyse again</source>
        <translation>请确认该文件是完整的图片，然后选择“重新分析”</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message>
        <source>No pictures were found there</source>
        <translation>该处未找到图片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) added</source>
        <translation>
            <numerusform>已添加 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在写报告…</translation>
    </message>
    <message>
        <source>The comparison of %1 and %2 was entered into the project</source>
        <translation>%1 与 %2 的比较已记入项目</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>the engine is not loaded</source>
        <translation>分析引擎未加载</translation>
    </message>
    <message>
        <source>Analysing the images of %1…</source>
        <translation>正在分析 %1 的图片…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be used for the enrolment</source>
        <translation>
            <numerusform>有 %Ln 张图片无法用于登记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the library</source>
        <translation>已从来源库中移除 %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>已更改 %1</translation>
    </message>
    <message>
        <source>%1 was exported to %2</source>
        <translation>已将 %1 导出到 %2</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>已导入 %1</translation>
    </message>
    <message>
        <source>select them and choose Analyse again (F5)</source>
        <translation>请选中它们并选择“重新分析”（F5）</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read: %1</source>
        <translation>文件缺失或无法读取：%1</translation>
    </message>
    <message>
        <source>connect the disk that it is on, or choose Locate… if it was moved</source>
        <translation>请连接其所在的磁盘；如果文件已移动，请选择“定位…”</translation>
    </message>
    <message>
        <source>The file is not the one that was examined: its SHA-256 is another.</source>
        <translation>该文件不是所检验的文件：其 SHA-256 不同。</translation>
    </message>
    <message>
        <source>do not rely on it until it is explained; choose Locate… if the file that was examined stands elsewhere</source>
        <translation>在查明原因之前请勿依赖它；如果所检验的文件在别处，请选择“定位…”</translation>
    </message>
    <message>
        <source>compare with a backup; do not rely on the project until it is explained</source>
        <translation>请与备份比较；在查明原因之前请勿依赖该项目</translation>
    </message>
    <message>
        <source>Further differences of this kind: %1</source>
        <translation>其他同类差异：%1</translation>
    </message>
    <message>
        <source>set the filter of the project to what is missing or changed</source>
        <translation>请将项目筛选设为缺失或已更改的文件</translation>
    </message>
    <message>
        <source>Other missing files that were located beside it: %1</source>
        <translation>在其旁一并找到的其他缺失文件：%1</translation>
    </message>
    <message>
        <source>%1 was not enrolled; the library is as it was</source>
        <translation>%1 未登记；来源库保持原样</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 未写出</translation>
    </message>
    <message>
        <source>%1 is written after the report that is being written</source>
        <translation>%1 将在当前报告之后写出</translation>
    </message>
    <message>
        <source>Not grouped: %1</source>
        <translation>未分组：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of pictures that probably share a source</source>
        <translation>
            <numerusform>%n 组可能同源的图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were analysed with other weights; latent space, comparisons and likely groups leave them out</source>
        <translation>
            <numerusform>%Ln 张图片是用其他权重分析的；潜在空间、比较和可能分组不包含它们</numerusform>
        </translation>
    </message>
    <message>
        <source>select all pictures (Ctrl+A) and choose Analyse again (F5)</source>
        <translation>请选中所有图片（Ctrl+A）并选择“重新分析”（F5）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) left out, of which no likelihood ratio is given</source>
        <translation>
            <numerusform>已略去 %Ln 张不给出似然比的图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was enrolled from %Ln picture(s); analyse pictures again to compare them with it</source>
        <translation>
            <numerusform>%1 已用 %Ln 张图片登记；重新分析图片即可与其比较</numerusform>
        </translation>
    </message>
    <message>
        <source>look for another copy of the picture: larger, or with more texture</source>
        <translation>请寻找该图像的另一副本：尺寸更大或纹理更多</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not pictures of a format that is read, and were left out</source>
        <translation>
            <numerusform>%Ln 个文件不是可读取格式的图像，已略过</numerusform>
        </translation>
    </message>
    <message>
        <source>the file changed since it was added: its SHA-256 is now %1</source>
        <translation>文件自添加以来已更改：其 SHA-256 现为 %1</translation>
    </message>
    <message>
        <source>add it again; it becomes an item of its own</source>
        <translation>请重新添加；它将成为单独的物证</translation>
    </message>
</context>
</TS>
