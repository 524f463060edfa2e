package client

import (
	"errors"
	"net/url"
	"sort"
	"strings"
)

// hidden stands where a secret stood.
const hidden = "[hidden]"

// shortest secret that is looked for: shorter words occur in ordinary text.
const shortest = 4

var errNoURL = errors.New("it is not a URL with a host")

// HostOf is the part of an endpoint's URL that may be shown. The error does not show
// the URL either.
func HostOf(raw string) (string, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return "", errNoURL // the parser's own error shows what it could not read
	}
	return u.Host, nil
}

// Conceal takes everything of the URLs but their hosts out of an error's text. The
// error wraps what it wrapped before.
func Conceal(err error, urls ...string) error {
	var all secrets
	for _, raw := range urls {
		all = append(all, secretsOf(raw)...)
	}
	return all.conceal(err)
}

// secrets are the texts that must not be shown, longest first.
type secrets []string

// secretsOf are the parts of a URL that may be or hold a key: the user, the path, the
// query, each also piece by piece and as it was decoded, since servers and libraries
// repeat what they like.
func secretsOf(raw string) secrets {
	if raw == "" {
		return nil
	}
	found := []string{raw}
	if u, err := url.Parse(raw); err == nil {
		found = append(found, u.EscapedPath(), u.Path, u.RawQuery, u.Fragment, u.String(), u.Redacted(), u.RequestURI())
		found = append(found, strings.Split(u.Path, "/")...)
		found = append(found, strings.Split(u.EscapedPath(), "/")...)
		for name, values := range u.Query() {
			for _, value := range values {
				found = append(found, value, name+"="+value, url.QueryEscape(value))
			}
		}
		if u.User != nil {
			password, _ := u.User.Password()
			found = append(found, u.User.String(), u.User.Username(), password)
		}
	}
	var out secrets
	for _, text := range found {
		if len(text) >= shortest {
			out = append(out, text)
		}
	}
	sort.Slice(out, func(i, j int) bool { return len(out[i]) > len(out[j]) })
	return out
}

func (s secrets) conceal(err error) error {
	if err == nil {
		return nil
	}
	text := err.Error()
	var inner *url.Error
	if errors.As(err, &inner) && inner.URL != "" {
		text = strings.ReplaceAll(text, inner.URL, hidden) // a redirect's, for one
	}
	for _, secret := range s {
		text = strings.ReplaceAll(text, secret, hidden)
	}
	if text == err.Error() {
		return err
	}
	return &concealed{text, err}
}

// concealed is an error whose text was cleaned.
type concealed struct {
	text string
	err  error
}

// Error implements error.
func (c *concealed) Error() string { return c.text }

// Unwrap gives the error as it was: for errors.Is and errors.As, not for showing.
func (c *concealed) Unwrap() error { return c.err }
