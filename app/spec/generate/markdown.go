package generate

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Markdown gives docs/rpc.md.
func (d *Document) Markdown() ([]byte, error) {
	var b strings.Builder
	b.WriteString(`# JSON-RPC of a node

<!-- Made by ` + "`make rpc-spec`" + ` from the Go methods, their types and comments. Do not edit. -->

`)
	b.WriteString("Served at `rpc.listen` over http (POST, batches of 1000 at most) and websocket. `rpc.discover` (over a websocket: `rpc_discover`)\n" +
		"gives the same as an [OpenRPC](https://open-rpc.org) document. `app/clients/ts` is a client in TypeScript with these types, `docs/wallets.md`\n" +
		"shows calls. Fields are camelCase, amounts strings of decimal digits, hashes and field elements 0x-hex; times are in the unit that\n" +
		"the name ends with (`Ms`), or Unix seconds. Wherever a chunk is named (`At`) that is by number, by hash, or by `latest` (the last\n" +
		"locked one), `proposed`, `locked`, `checkpointed`, `proven`, `finalized`. Errors have `data.reason`, a code that does not change,\n" +
		"`data.message` and often `data.remedy`.\n\n| code | error |\n| --- | --- |\n")
	for _, e := range d.Errors {
		fmt.Fprintf(&b, "| %d | %s |\n", e.Code, e.Message)
	}
	b.WriteString("\n## Methods\n\n")
	for _, m := range d.Methods {
		fmt.Fprintf(&b, "**`%s(%s)`** → %s  \n%s\n\n", m.Name, m.parameters(), m.Result.Schema.markdown(), m.Description)
	}
	b.WriteString("## Subscriptions\n\nOver a websocket: `node_subscribe(name, ...)` answers an id, notifications are `node_subscription`, `node_unsubscribe(id)` ends it.\n\n")
	for _, m := range d.Events {
		fmt.Fprintf(&b, "**`%s(%s)`** → %s  \n%s\n\n", m.Name, m.parameters(), m.Result.Schema.markdown(), m.Description)
	}
	table, err := d.peerTable()
	if err != nil {
		return nil, err
	}
	b.WriteString(table)
	b.WriteString("\n## Types\n\n")
	for _, name := range slices.Sorted(maps.Keys(d.Components.Schemas)) {
		s := d.Components.Schemas[name]
		fmt.Fprintf(&b, "### %s\n\n", name)
		if s.Description != "" {
			b.WriteString(s.Description + "\n\n")
		}
		switch {
		case len(s.Properties) > 0:
			b.WriteString("| field | type | |\n| --- | --- | --- |\n")
			for _, p := range s.Properties {
				optional := ""
				if !slices.Contains(s.Required, p.Name) {
					optional = ", may lack"
				}
				fmt.Fprintf(&b, "| `%s` | %s%s | %s |\n", p.Name, p.Schema.markdown(), optional, cell(p.Schema.Description))
			}
			b.WriteString("\n")
		case len(s.Enum) > 0:
			fmt.Fprintf(&b, "`%s`\n\n", strings.Join(s.Enum, "`, `"))
		}
	}
	return []byte(strings.TrimRight(b.String(), "\n") + "\n"), nil
}

func cell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }

func (m *Method) parameters() string {
	out := make([]string, len(m.Params))
	for i, p := range m.Params {
		out[i] = p.Name + ": " + p.Schema.plain()
		if !p.Required {
			out[i] = "[" + out[i] + "]"
		}
	}
	return strings.Join(out, ", ")
}

// plain is a type in words.
func (s *Schema) plain() string {
	if s.Type == "array" {
		return s.Items.plain() + "[]"
	}
	if s.Type == "object" && s.Values != nil {
		return "{name: " + s.Values.plain() + "}"
	}
	return s.typeScript()
}

// markdown is a type with links to those that have a name.
func (s *Schema) markdown() string {
	switch {
	case s.Type == "array":
		return s.Items.markdown() + "[]"
	case s.Ref != "":
		name := s.typeScript()
		return "[" + name + "](#" + strings.ToLower(name) + ")"
	case len(s.OneOf) > 0:
		out := make([]string, len(s.OneOf))
		for i, one := range s.OneOf {
			out[i] = one.markdown()
		}
		return strings.Join(out, " or ")
	}
	return "`" + s.plain() + "`"
}
