package economics

import (
	"math"
	"strconv"
)

// Report answers one question: what was assumed, what follows, and pictures of it.
type Report struct {
	Name        string       `json:"name"`
	Question    string       `json:"question"`
	Assumptions []Assumption `json:"assumptions"`
	Results     []Result     `json:"results"`
	Figures     []Figure     `json:"figures,omitempty"`
}

// Assumption is something that was put in.
type Assumption struct {
	What   string  `json:"what"`
	Value  float64 `json:"value"`
	Unit   string  `json:"unit,omitempty"`
	Source string  `json:"source"`
}

// Result is something that follows.
type Result struct {
	What  string  `json:"what"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit,omitempty"`
	Note  string  `json:"note,omitempty"`
}

// Figure is a picture: curves, and points that were measured.
type Figure struct {
	// Name is that of its file, without an ending.
	Name  string `json:"name"`
	Title string `json:"title"`
	X     Axis   `json:"x"`
	Y     Axis   `json:"y"`
	Lines []Line `json:"lines"`
}

// Axis of a figure; Log: each step multiplies.
type Axis struct {
	Label string `json:"label"`
	Log   bool   `json:"log,omitempty"`
}

// Line is a curve, or points where Measured is true.
type Line struct {
	Label    string  `json:"label"`
	Measured bool    `json:"measured,omitempty"`
	Points   []Point `json:"points"`
}

// Point of a line.
type Point struct {
	X float64 `json:"x"`
	Y float64 `json:"y"`
}

// curve is a line through f at each x.
func curve(label string, xs []float64, f func(x float64) float64) Line {
	line := Line{Label: label}
	for _, x := range xs {
		line.Points = append(line.Points, Point{X: x, Y: f(x)})
	}
	return line
}

// level is a line at y, such as a target.
func level(label string, xs []float64, y float64) Line {
	return curve(label, []float64{xs[0], xs[len(xs)-1]}, func(float64) float64 { return y })
}

// steps are n numbers from a to b, both among them, each by the same factor from the last.
func steps(a, b float64, n int) []float64 {
	return spread(n, func(t float64) float64 { return a * math.Pow(b/a, t) })
}

// evenly gives n numbers from a to b at equal distances.
func evenly(a, b float64, n int) []float64 {
	return spread(n, func(t float64) float64 { return a + (b-a)*t })
}

func spread(n int, f func(t float64) float64) []float64 {
	xs := make([]float64, n)
	for i := range xs {
		xs[i] = f(float64(i) / float64(n-1))
	}
	return xs
}

func decimal(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
