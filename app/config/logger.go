package config

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
)

// Logger writes to w as [node] says. Call it after Check.
func (c *Config) Logger(w io.Writer) *slog.Logger {
	levels, err := parseLevels(c.Node.LogLevel)
	if err != nil {
		levels = Levels{}
	}
	options := &slog.HandlerOptions{Level: slog.LevelDebug} // what is below a part's level does not come so far
	if c.Node.LogFormat == "json" {
		return slog.New(levels.Handler(slog.NewJSONHandler(w, options)))
	}
	return slog.New(levels.Handler(slog.NewTextHandler(w, options)))
}

// Levels say from which level on lines are written, by the part that they are of.
type Levels struct {
	all   slog.Level
	parts map[string]slog.Level
}

// parseLevels reads "info,p2p=debug".
func parseLevels(text string) (l Levels, err error) {
	l.parts = map[string]slog.Level{}
	for i, one := range strings.Split(text, ",") {
		part, level, ofPart := strings.Cut(strings.TrimSpace(one), "=")
		switch {
		case ofPart && part != "":
			var parsed slog.Level
			err = parsed.UnmarshalText([]byte(level))
			l.parts[part] = parsed
		case i == 0 && !ofPart:
			err = l.all.UnmarshalText([]byte(part))
		default:
			err = fmt.Errorf("%q is not part=level", one)
		}
		if err != nil {
			return Levels{}, err
		}
	}
	return l, nil
}

// Handler passes on what the levels let pass, to a handler that takes all. No line has a key
// twice: what is said later counts.
func (l Levels) Handler(to slog.Handler) slog.Handler {
	return &leveled{to: to, levels: l, level: l.all}
}

// leveled keeps the attributes of a logger by itself, since handlers write what comes twice
// twice.
type leveled struct {
	to     slog.Handler
	levels Levels
	level  slog.Level // of the part
	part   string
	attrs  []slog.Attr
}

// Enabled implements slog.Handler.
func (h *leveled) Enabled(_ context.Context, level slog.Level) bool { return level >= h.level }

// Handle implements slog.Handler.
func (h *leveled) Handle(ctx context.Context, r slog.Record) error {
	out := slog.NewRecord(r.Time, r.Level, r.Message, r.PC)
	attrs := slices.Clone(h.attrs)
	r.Attrs(func(a slog.Attr) bool {
		attrs = with(attrs, a)
		return true
	})
	out.AddAttrs(attrs...)
	return h.to.Handle(ctx, out)
}

// WithAttrs implements slog.Handler.
func (h *leveled) WithAttrs(attrs []slog.Attr) slog.Handler {
	next := *h
	next.attrs = slices.Clone(h.attrs)
	for _, a := range attrs {
		next.attrs = with(next.attrs, a)
		switch a.Key {
		case "part":
			next.part = a.Value.String()
			next.level = h.levels.of(h.levels.all, next.part)
		case "module": // of CometBFT
			next.level = h.levels.of(h.levels.of(h.levels.all, next.part), next.part+"."+a.Value.String())
		}
	}
	return &next
}

// WithGroup implements slog.Handler.
func (h *leveled) WithGroup(name string) slog.Handler {
	next := *h
	next.to, next.attrs = h.to.WithAttrs(h.attrs).WithGroup(name), nil
	return &next
}

// of is a part's level, or the one given where none is set.
func (l Levels) of(otherwise slog.Level, part string) slog.Level {
	if level, ok := l.parts[part]; ok {
		return level
	}
	return otherwise
}

// with adds an attribute in the place of one of its key. What a line has besides keeps its
// name.
func with(attrs []slog.Attr, a slog.Attr) []slog.Attr {
	if slices.Contains([]string{slog.TimeKey, slog.LevelKey, slog.MessageKey}, a.Key) {
		a.Key = "at_" + a.Key
	}
	for i := range attrs {
		if attrs[i].Key == a.Key {
			attrs[i] = a
			return attrs
		}
	}
	return append(attrs, a)
}
