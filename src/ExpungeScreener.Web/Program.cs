using ExpungeScreener.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddSettings();
builder.AddQuietLogging();
builder.AddKeys();
builder.AddLimits();
builder.AddPostLimits();
builder.AddRefusals();
builder.AddPages();

var app = builder.Build();
app.UseRequestEvents();
app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseErrorPages();
app.UseBodyLimit();
app.UseRateLimiter();
app.UseAntiforgery();
app.UseRefusals();
app.MapPages();
app.Run();
