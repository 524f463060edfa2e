package vectors

import (
	"encoding/json"
	"fmt"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Object is a JSON object of the vectors. Keys named "how", "note" or ending in
// "_note" are prose; every other key must be read or left out with a reason.
type Object struct {
	t    *testing.T
	path string
	keys map[string]json.RawMessage
	used map[string]bool
	root *root
}

type root struct {
	objects []*Object
	checked int
}

func newRoot(t *testing.T, name string, raw json.RawMessage) *Object {
	r := &root{}
	o := r.object(t, name, raw)
	t.Cleanup(func() {
		if t.Failed() || t.Skipped() {
			return
		}
		for _, o := range r.objects {
			if rest := o.Rest(); len(rest) > 0 {
				t.Errorf("%s: entries not understood: %s", o.path, strings.Join(rest, ", "))
			}
		}
		if r.checked == 0 {
			t.Errorf("%s: nothing was checked", name)
		}
		t.Logf("%s checked=%d", name, r.checked)
	})
	return o
}

func (r *root) object(t *testing.T, path string, raw json.RawMessage) *Object {
	t.Helper()
	o := &Object{t: t, path: path, root: r, used: map[string]bool{}}
	require.NoError(t, json.Unmarshal(raw, &o.keys), path)
	for key := range o.keys {
		if key == "how" || key == "note" || strings.HasSuffix(key, "_note") {
			o.used[key] = true
		}
	}
	r.objects = append(r.objects, o)
	return o
}

// Rest returns the keys not used yet, sorted.
func (o *Object) Rest() []string {
	var rest []string
	for key := range o.keys {
		if !o.used[key] {
			rest = append(rest, key)
		}
	}
	sort.Strings(rest)
	return rest
}

// Has reports whether the key is there.
func (o *Object) Has(key string) bool {
	_, ok := o.keys[key]
	return ok
}

// Raw returns the value at key and marks the key used. A missing key fails.
func (o *Object) Raw(key string) json.RawMessage {
	o.t.Helper()
	raw, ok := o.keys[key]
	require.True(o.t, ok, "%s lacks %q", o.path, key)
	o.used[key] = true
	return raw
}

// LeaveOut marks keys as deliberately not checked, and says why.
func (o *Object) LeaveOut(reason string, keys ...string) {
	o.t.Helper()
	for _, key := range keys {
		if o.Has(key) {
			o.used[key] = true
			o.t.Logf("%s.%s left out: %s", o.path, key, reason)
		}
	}
}

// Object returns the object at key.
func (o *Object) Object(key string) *Object {
	o.t.Helper()
	return o.root.object(o.t, o.path+"."+key, o.Raw(key))
}

// Objects returns the array of objects at key; a single object counts as an
// array of one.
func (o *Object) Objects(key string) []*Object {
	o.t.Helper()
	raw := o.Raw(key)
	if strings.HasPrefix(strings.TrimSpace(string(raw)), "{") {
		return []*Object{o.root.object(o.t, o.path+"."+key, raw)}
	}
	var list []json.RawMessage
	require.NoError(o.t, json.Unmarshal(raw, &list), "%s.%s", o.path, key)
	out := make([]*Object, len(list))
	for i := range list {
		out[i] = o.root.object(o.t, fmt.Sprintf("%s.%s[%d]", o.path, key, i), list[i])
	}
	return out
}

// Equal requires got to equal want, and counts one check of what.
func (o *Object) Equal(want, got any, what string) {
	o.t.Helper()
	require.Equal(o.t, want, got, "%s.%s", o.path, what)
	o.root.checked++
}
