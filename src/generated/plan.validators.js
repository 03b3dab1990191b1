// Generated from schemas/ by `npm run generate`. Not edited by hand.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validatePlanFile = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://guiju.dev/schemas/plan.schema.json", title: "PlanFile", type: "object", additionalProperties: !1, required: ["pack", "unit", "period"], properties: { pack: { type: "string", minLength: 1, maxLength: 100, pattern: "\\S" }, unit: { title: "PlanUnit", type: "object", additionalProperties: !1, required: ["id", "name", "kind"], properties: { id: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, name: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, kind: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} } }, period: { title: "PlanPeriod", type: "object", additionalProperties: !1, minProperties: 1, properties: { year: { type: "integer", minimum: 1900, maximum: 2999 }, from: { $ref: "common.schema.json#/$defs/date" }, until: { $ref: "common.schema.json#/$defs/date" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} } }, systems: { $ref: "#/$defs/entries" }, carriers: { $ref: "#/$defs/entries" }, reporting: { type: "array", maxItems: 500, items: { $ref: "#/$defs/report" } }, declined: { type: "array", maxItems: 500, items: { title: "Declined", type: "object", additionalProperties: !1, required: ["ref", "reason"], properties: { ref: { $ref: "#/$defs/name" }, reason: { type: "string", minLength: 1, maxLength: 2e4, pattern: "\\S" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} } } }, attested: { type: "array", maxItems: 500, items: { title: "Attestation", type: "object", additionalProperties: !1, required: ["rule", "by", "date"], properties: { rule: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, by: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, date: { $ref: "common.schema.json#/$defs/date" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} } } }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} }, $defs: { note: { title: "Note", type: "string", maxLength: 2e4 }, name: { title: "TermName", type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, post: { title: "Post", type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, cadenceName: { title: "CadenceName", type: "string", minLength: 1, maxLength: 40, pattern: "\\S" }, timingName: { title: "TimingName", type: "string", minLength: 1, maxLength: 40, pattern: "\\S" }, names: { title: "TermNames", type: "array", maxItems: 500, items: { $ref: "#/$defs/name" } }, entries: { title: "Entries", type: "array", maxItems: 500, items: { $ref: "#/$defs/entry" } }, entry: { title: "PlanEntry", type: "object", additionalProperties: !1, required: ["ref"], properties: { ref: { $ref: "#/$defs/name" }, owner: { $ref: "#/$defs/post" }, cadence: { $ref: "#/$defs/cadenceName" }, evidence: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 2e4, pattern: "\\S" } }, serves: { $ref: "#/$defs/names" }, parts: { $ref: "#/$defs/names" }, activities: { type: "array", minItems: 1, maxItems: 500, items: { title: "Activity", type: "object", additionalProperties: !1, required: ["title"], properties: { title: { type: "string", minLength: 1, maxLength: 2e4, pattern: "\\S" }, date: { $ref: "common.schema.json#/$defs/date" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} } } }, measure: { title: "Measure", type: "object", additionalProperties: !1, properties: { what: { type: "string", minLength: 1, maxLength: 2e4, pattern: "\\S" }, target: { type: ["string", "number"], minLength: 1, maxLength: 2e4, pattern: "\\S" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} }, minProperties: 1 }, on: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, timing: { $ref: "#/$defs/timingName" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} } }, report: { title: "PlanReport", type: "object", additionalProperties: !1, required: ["ref"], properties: { ref: { $ref: "#/$defs/name" }, owner: { $ref: "#/$defs/post" }, to: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, cadence: { $ref: "#/$defs/cadenceName" }, due: { type: "array", minItems: 1, maxItems: 400, items: { $ref: "common.schema.json#/$defs/date" } }, on: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, timing: { $ref: "#/$defs/timingName" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} } } } }, func0 = Object.prototype.hasOwnProperty, func65 = require_ucs2length().default, pattern3 = new RegExp("^x-", "u"), pattern4 = new RegExp("\\S", "u"), schema20 = { title: "Note", type: "string", maxLength: 2e4 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func65(data) > 2e4) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema20, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema22 = { title: "PlainDate", type: "string", format: "date", maxLength: 40 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func65(data) > 40) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema23 = { title: "Entries", type: "array", maxItems: 500, items: { $ref: "#/$defs/entry" } }, schema24 = { title: "PlanEntry", type: "object", additionalProperties: !1, required: ["ref"], properties: { ref: { $ref: "#/$defs/name" }, owner: { $ref: "#/$defs/post" }, cadence: { $ref: "#/$defs/cadenceName" }, evidence: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 2e4, pattern: "\\S" } }, serves: { $ref: "#/$defs/names" }, parts: { $ref: "#/$defs/names" }, activities: { type: "array", minItems: 1, maxItems: 500, items: { title: "Activity", type: "object", additionalProperties: !1, required: ["title"], properties: { title: { type: "string", minLength: 1, maxLength: 2e4, pattern: "\\S" }, date: { $ref: "common.schema.json#/$defs/date" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} } } }, measure: { title: "Measure", type: "object", additionalProperties: !1, properties: { what: { type: "string", minLength: 1, maxLength: 2e4, pattern: "\\S" }, target: { type: ["string", "number"], minLength: 1, maxLength: 2e4, pattern: "\\S" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} }, minProperties: 1 }, on: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, timing: { $ref: "#/$defs/timingName" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} } }, schema25 = { title: "TermName", type: "string", minLength: 1, maxLength: 200, pattern: "\\S" };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func65(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func65(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema25, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema25, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema26 = { title: "Post", type: "string", minLength: 1, maxLength: 200, pattern: "\\S" };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func65(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema26, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func65(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema26, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema26, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema26.type, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema27 = { title: "CadenceName", type: "string", minLength: 1, maxLength: 40, pattern: "\\S" };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func65(data) > 40) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema27, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func65(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema27, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema27, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema27.type, parentSchema: schema27, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema28 = { title: "TermNames", type: "array", maxItems: 500, items: { $ref: "#/$defs/name" } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 500) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema28, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate62(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema28.type, parentSchema: schema28, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema29 = { title: "TimingName", type: "string", minLength: 1, maxLength: 40, pattern: "\\S" };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func65(data) > 40) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema29, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func65(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema29, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern4.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema29, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema29.type, parentSchema: schema29, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ref === void 0 || !func0.call(data, "ref")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" }, schema: schema24.required, parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema24.properties, key0) || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema24, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.ref !== void 0 && func0.call(data, "ref") && (validate62(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate64(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.cadence !== void 0 && func0.call(data, "cadence") && (validate66(data.cadence, { instancePath: instancePath + "/cadence", parentData: data, parentDataProperty: "cadence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          let err2 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema24.properties.evidence, data: data3 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data3.length < 1) {
          let err3 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.evidence, data: data3 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func65(data4) > 2e4) {
              let err4 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema24.properties.evidence.items, data: data4 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (func65(data4) < 1) {
              let err5 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.evidence.items, data: data4 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (!pattern4.test(data4)) {
              let err6 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema24.properties.evidence.items, data: data4 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.evidence.items.type, parentSchema: schema24.properties.evidence.items, data: data4 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.evidence.type, parentSchema: schema24.properties.evidence, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.serves !== void 0 && func0.call(data, "serves") && (validate68(data.serves, { instancePath: instancePath + "/serves", parentData: data, parentDataProperty: "serves", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.parts !== void 0 && func0.call(data, "parts") && (validate68(data.parts, { instancePath: instancePath + "/parts", parentData: data, parentDataProperty: "parts", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.activities !== void 0 && func0.call(data, "activities")) {
      let data7 = data.activities;
      if (Array.isArray(data7)) {
        if (data7.length > 500) {
          let err9 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema24.properties.activities, data: data7 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data7.length < 1) {
          let err10 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.activities, data: data7 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.title === void 0 || !func0.call(data8, "title")) {
              let err11 = { instancePath: instancePath + "/activities/" + i1, schemaPath: "#/properties/activities/items/required", keyword: "required", params: { missingProperty: "title" }, schema: schema24.properties.activities.items.required, parentSchema: schema24.properties.activities.items, data: data8 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key1 of Object.keys(data8))
              if (!(key1 === "title" || key1 === "date" || key1 === "note" || pattern3.test(key1))) {
                let err12 = { instancePath: instancePath + "/activities/" + i1, schemaPath: "#/properties/activities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema24.properties.activities.items, data: data8 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            if (data8.title !== void 0 && func0.call(data8, "title")) {
              let data9 = data8.title;
              if (typeof data9 == "string") {
                if (func65(data9) > 2e4) {
                  let err13 = { instancePath: instancePath + "/activities/" + i1 + "/title", schemaPath: "#/properties/activities/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema24.properties.activities.items.properties.title, data: data9 };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                if (func65(data9) < 1) {
                  let err14 = { instancePath: instancePath + "/activities/" + i1 + "/title", schemaPath: "#/properties/activities/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.activities.items.properties.title, data: data9 };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (!pattern4.test(data9)) {
                  let err15 = { instancePath: instancePath + "/activities/" + i1 + "/title", schemaPath: "#/properties/activities/items/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema24.properties.activities.items.properties.title, data: data9 };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/activities/" + i1 + "/title", schemaPath: "#/properties/activities/items/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.activities.items.properties.title.type, parentSchema: schema24.properties.activities.items.properties.title, data: data9 };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            data8.date !== void 0 && func0.call(data8, "date") && (validate56(data8.date, { instancePath: instancePath + "/activities/" + i1 + "/date", parentData: data8, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data8.note !== void 0 && func0.call(data8, "note") && (validate53(data8.note, { instancePath: instancePath + "/activities/" + i1 + "/note", parentData: data8, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
          } else {
            let err17 = { instancePath: instancePath + "/activities/" + i1, schemaPath: "#/properties/activities/items/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.activities.items.type, parentSchema: schema24.properties.activities.items, data: data8 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.activities.type, parentSchema: schema24.properties.activities, data: data7 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.measure !== void 0 && func0.call(data, "measure")) {
      let data12 = data.measure;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length < 1) {
          let err19 = { instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.measure, data: data12 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key2 of Object.keys(data12))
          if (!(key2 === "what" || key2 === "target" || key2 === "note" || pattern3.test(key2))) {
            let err20 = { instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: !1, parentSchema: schema24.properties.measure, data: data12 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data12.what !== void 0 && func0.call(data12, "what")) {
          let data13 = data12.what;
          if (typeof data13 == "string") {
            if (func65(data13) > 2e4) {
              let err21 = { instancePath: instancePath + "/measure/what", schemaPath: "#/properties/measure/properties/what/maxLength", keyword: "maxLength", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema24.properties.measure.properties.what, data: data13 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (func65(data13) < 1) {
              let err22 = { instancePath: instancePath + "/measure/what", schemaPath: "#/properties/measure/properties/what/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.measure.properties.what, data: data13 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (!pattern4.test(data13)) {
              let err23 = { instancePath: instancePath + "/measure/what", schemaPath: "#/properties/measure/properties/what/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema24.properties.measure.properties.what, data: data13 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/measure/what", schemaPath: "#/properties/measure/properties/what/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.measure.properties.what.type, parentSchema: schema24.properties.measure.properties.what, data: data13 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data12.target !== void 0 && func0.call(data12, "target")) {
          let data14 = data12.target;
          if (typeof data14 != "string" && !(typeof data14 == "number" && isFinite(data14))) {
            let err25 = { instancePath: instancePath + "/measure/target", schemaPath: "#/properties/measure/properties/target/type", keyword: "type", params: { type: schema24.properties.measure.properties.target.type }, schema: schema24.properties.measure.properties.target.type, parentSchema: schema24.properties.measure.properties.target, data: data14 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (typeof data14 == "string") {
            if (func65(data14) > 2e4) {
              let err26 = { instancePath: instancePath + "/measure/target", schemaPath: "#/properties/measure/properties/target/maxLength", keyword: "maxLength", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema24.properties.measure.properties.target, data: data14 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (func65(data14) < 1) {
              let err27 = { instancePath: instancePath + "/measure/target", schemaPath: "#/properties/measure/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.measure.properties.target, data: data14 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (!pattern4.test(data14)) {
              let err28 = { instancePath: instancePath + "/measure/target", schemaPath: "#/properties/measure/properties/target/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema24.properties.measure.properties.target, data: data14 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          }
        }
        data12.note !== void 0 && func0.call(data12, "note") && (validate53(data12.note, { instancePath: instancePath + "/measure/note", parentData: data12, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
      } else {
        let err29 = { instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.measure.type, parentSchema: schema24.properties.measure, data: data12 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.on !== void 0 && func0.call(data, "on")) {
      let data16 = data.on;
      if (typeof data16 == "string") {
        if (func65(data16) > 200) {
          let err30 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema24.properties.on, data: data16 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (func65(data16) < 1) {
          let err31 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.on, data: data16 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (!pattern4.test(data16)) {
          let err32 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema24.properties.on, data: data16 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.on.type, parentSchema: schema24.properties.on, data: data16 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    data.timing !== void 0 && func0.call(data, "timing") && (validate75(data.timing, { instancePath: instancePath + "/timing", parentData: data, parentDataProperty: "timing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 500) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema23, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate61(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema23.type, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema30 = { title: "PlanReport", type: "object", additionalProperties: !1, required: ["ref"], properties: { ref: { $ref: "#/$defs/name" }, owner: { $ref: "#/$defs/post" }, to: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, cadence: { $ref: "#/$defs/cadenceName" }, due: { type: "array", minItems: 1, maxItems: 400, items: { $ref: "common.schema.json#/$defs/date" } }, on: { type: "string", minLength: 1, maxLength: 200, pattern: "\\S" }, timing: { $ref: "#/$defs/timingName" }, note: { $ref: "#/$defs/note" } }, patternProperties: { "^x-": {} } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ref === void 0 || !func0.call(data, "ref")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" }, schema: schema30.required, parentSchema: schema30, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "ref" || key0 === "owner" || key0 === "to" || key0 === "cadence" || key0 === "due" || key0 === "on" || key0 === "timing" || key0 === "note" || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema30, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.ref !== void 0 && func0.call(data, "ref") && (validate62(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate64(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.to !== void 0 && func0.call(data, "to")) {
      let data2 = data.to;
      if (typeof data2 == "string") {
        if (func65(data2) > 200) {
          let err2 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema30.properties.to, data: data2 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func65(data2) < 1) {
          let err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema30.properties.to, data: data2 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern4.test(data2)) {
          let err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema30.properties.to, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.to.type, parentSchema: schema30.properties.to, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.cadence !== void 0 && func0.call(data, "cadence") && (validate66(data.cadence, { instancePath: instancePath + "/cadence", parentData: data, parentDataProperty: "cadence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.due !== void 0 && func0.call(data, "due")) {
      let data4 = data.due;
      if (Array.isArray(data4)) {
        if (data4.length > 400) {
          let err6 = { instancePath: instancePath + "/due", schemaPath: "#/properties/due/maxItems", keyword: "maxItems", params: { limit: 400 }, schema: 400, parentSchema: schema30.properties.due, data: data4 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data4.length < 1) {
          let err7 = { instancePath: instancePath + "/due", schemaPath: "#/properties/due/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema30.properties.due, data: data4 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate56(data4[i0], { instancePath: instancePath + "/due/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/due", schemaPath: "#/properties/due/type", keyword: "type", params: { type: "array" }, schema: schema30.properties.due.type, parentSchema: schema30.properties.due, data: data4 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.on !== void 0 && func0.call(data, "on")) {
      let data6 = data.on;
      if (typeof data6 == "string") {
        if (func65(data6) > 200) {
          let err9 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema30.properties.on, data: data6 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func65(data6) < 1) {
          let err10 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema30.properties.on, data: data6 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern4.test(data6)) {
          let err11 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema30.properties.on, data: data6 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "string" }, schema: schema30.properties.on.type, parentSchema: schema30.properties.on, data: data6 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    data.timing !== void 0 && func0.call(data, "timing") && (validate75(data.timing, { instancePath: instancePath + "/timing", parentData: data, parentDataProperty: "timing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema30.type, parentSchema: schema30, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pack === void 0 || !func0.call(data, "pack")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pack" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.unit === void 0 || !func0.call(data, "unit")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.period === void 0 || !func0.call(data, "period")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" }, schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema19.properties, key0) || pattern3.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.pack !== void 0 && func0.call(data, "pack")) {
      let data0 = data.pack;
      if (typeof data0 == "string") {
        if (func65(data0) > 100) {
          let err4 = { instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.pack, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func65(data0) < 1) {
          let err5 = { instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.pack, data: data0 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern4.test(data0)) {
          let err6 = { instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.pack, data: data0 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.pack.type, parentSchema: schema19.properties.pack, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.unit !== void 0 && func0.call(data, "unit")) {
      let data1 = data.unit;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0 || !func0.call(data1, "id")) {
          let err8 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/required", keyword: "required", params: { missingProperty: "id" }, schema: schema19.properties.unit.required, parentSchema: schema19.properties.unit, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.name === void 0 || !func0.call(data1, "name")) {
          let err9 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/required", keyword: "required", params: { missingProperty: "name" }, schema: schema19.properties.unit.required, parentSchema: schema19.properties.unit, data: data1 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.kind === void 0 || !func0.call(data1, "kind")) {
          let err10 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/required", keyword: "required", params: { missingProperty: "kind" }, schema: schema19.properties.unit.required, parentSchema: schema19.properties.unit, data: data1 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key1 of Object.keys(data1))
          if (!(key1 === "id" || key1 === "name" || key1 === "kind" || key1 === "note" || pattern3.test(key1))) {
            let err11 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema19.properties.unit, data: data1 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data1.id !== void 0 && func0.call(data1, "id")) {
          let data2 = data1.id;
          if (typeof data2 == "string") {
            if (func65(data2) > 200) {
              let err12 = { instancePath: instancePath + "/unit/id", schemaPath: "#/properties/unit/properties/id/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.unit.properties.id, data: data2 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (func65(data2) < 1) {
              let err13 = { instancePath: instancePath + "/unit/id", schemaPath: "#/properties/unit/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.unit.properties.id, data: data2 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (!pattern4.test(data2)) {
              let err14 = { instancePath: instancePath + "/unit/id", schemaPath: "#/properties/unit/properties/id/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.unit.properties.id, data: data2 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/unit/id", schemaPath: "#/properties/unit/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.unit.properties.id.type, parentSchema: schema19.properties.unit.properties.id, data: data2 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data1.name !== void 0 && func0.call(data1, "name")) {
          let data3 = data1.name;
          if (typeof data3 == "string") {
            if (func65(data3) > 200) {
              let err16 = { instancePath: instancePath + "/unit/name", schemaPath: "#/properties/unit/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.unit.properties.name, data: data3 };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (func65(data3) < 1) {
              let err17 = { instancePath: instancePath + "/unit/name", schemaPath: "#/properties/unit/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.unit.properties.name, data: data3 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (!pattern4.test(data3)) {
              let err18 = { instancePath: instancePath + "/unit/name", schemaPath: "#/properties/unit/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.unit.properties.name, data: data3 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/unit/name", schemaPath: "#/properties/unit/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.unit.properties.name.type, parentSchema: schema19.properties.unit.properties.name, data: data3 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data1.kind !== void 0 && func0.call(data1, "kind")) {
          let data4 = data1.kind;
          if (typeof data4 == "string") {
            if (func65(data4) > 200) {
              let err20 = { instancePath: instancePath + "/unit/kind", schemaPath: "#/properties/unit/properties/kind/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.unit.properties.kind, data: data4 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (func65(data4) < 1) {
              let err21 = { instancePath: instancePath + "/unit/kind", schemaPath: "#/properties/unit/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.unit.properties.kind, data: data4 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (!pattern4.test(data4)) {
              let err22 = { instancePath: instancePath + "/unit/kind", schemaPath: "#/properties/unit/properties/kind/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.unit.properties.kind, data: data4 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/unit/kind", schemaPath: "#/properties/unit/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.unit.properties.kind.type, parentSchema: schema19.properties.unit.properties.kind, data: data4 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        data1.note !== void 0 && func0.call(data1, "note") && (validate53(data1.note, { instancePath: instancePath + "/unit/note", parentData: data1, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
      } else {
        let err24 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.unit.type, parentSchema: schema19.properties.unit, data: data1 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.period !== void 0 && func0.call(data, "period")) {
      let data6 = data.period;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length < 1) {
          let err25 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.period, data: data6 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        for (let key2 of Object.keys(data6))
          if (!(key2 === "year" || key2 === "from" || key2 === "until" || key2 === "note" || pattern3.test(key2))) {
            let err26 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: !1, parentSchema: schema19.properties.period, data: data6 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        if (data6.year !== void 0 && func0.call(data6, "year")) {
          let data7 = data6.year;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err27 = { instancePath: instancePath + "/period/year", schemaPath: "#/properties/period/properties/year/type", keyword: "type", params: { type: "integer" }, schema: schema19.properties.period.properties.year.type, parentSchema: schema19.properties.period.properties.year, data: data7 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 2999 || isNaN(data7)) {
              let err28 = { instancePath: instancePath + "/period/year", schemaPath: "#/properties/period/properties/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2999 }, schema: 2999, parentSchema: schema19.properties.period.properties.year, data: data7 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data7 < 1900 || isNaN(data7)) {
              let err29 = { instancePath: instancePath + "/period/year", schemaPath: "#/properties/period/properties/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1900 }, schema: 1900, parentSchema: schema19.properties.period.properties.year, data: data7 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          }
        }
        data6.from !== void 0 && func0.call(data6, "from") && (validate56(data6.from, { instancePath: instancePath + "/period/from", parentData: data6, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data6.until !== void 0 && func0.call(data6, "until") && (validate56(data6.until, { instancePath: instancePath + "/period/until", parentData: data6, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data6.note !== void 0 && func0.call(data6, "note") && (validate53(data6.note, { instancePath: instancePath + "/period/note", parentData: data6, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
      } else {
        let err30 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.period.type, parentSchema: schema19.properties.period, data: data6 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.systems !== void 0 && func0.call(data, "systems") && (validate60(data.systems, { instancePath: instancePath + "/systems", parentData: data, parentDataProperty: "systems", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.carriers !== void 0 && func0.call(data, "carriers") && (validate60(data.carriers, { instancePath: instancePath + "/carriers", parentData: data, parentDataProperty: "carriers", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.reporting !== void 0 && func0.call(data, "reporting")) {
      let data13 = data.reporting;
      if (Array.isArray(data13)) {
        if (data13.length > 500) {
          let err31 = { instancePath: instancePath + "/reporting", schemaPath: "#/properties/reporting/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.reporting, data: data13 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        let len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate81(data13[i0], { instancePath: instancePath + "/reporting/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
      } else {
        let err32 = { instancePath: instancePath + "/reporting", schemaPath: "#/properties/reporting/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.reporting.type, parentSchema: schema19.properties.reporting, data: data13 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.declined !== void 0 && func0.call(data, "declined")) {
      let data15 = data.declined;
      if (Array.isArray(data15)) {
        if (data15.length > 500) {
          let err33 = { instancePath: instancePath + "/declined", schemaPath: "#/properties/declined/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.declined, data: data15 };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        let len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.ref === void 0 || !func0.call(data16, "ref")) {
              let err34 = { instancePath: instancePath + "/declined/" + i1, schemaPath: "#/properties/declined/items/required", keyword: "required", params: { missingProperty: "ref" }, schema: schema19.properties.declined.items.required, parentSchema: schema19.properties.declined.items, data: data16 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data16.reason === void 0 || !func0.call(data16, "reason")) {
              let err35 = { instancePath: instancePath + "/declined/" + i1, schemaPath: "#/properties/declined/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema19.properties.declined.items.required, parentSchema: schema19.properties.declined.items, data: data16 };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            for (let key3 of Object.keys(data16))
              if (!(key3 === "ref" || key3 === "reason" || key3 === "note" || pattern3.test(key3))) {
                let err36 = { instancePath: instancePath + "/declined/" + i1, schemaPath: "#/properties/declined/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: !1, parentSchema: schema19.properties.declined.items, data: data16 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            if (data16.ref !== void 0 && func0.call(data16, "ref") && (validate62(data16.ref, { instancePath: instancePath + "/declined/" + i1 + "/ref", parentData: data16, parentDataProperty: "ref", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data16.reason !== void 0 && func0.call(data16, "reason")) {
              let data18 = data16.reason;
              if (typeof data18 == "string") {
                if (func65(data18) > 2e4) {
                  let err37 = { instancePath: instancePath + "/declined/" + i1 + "/reason", schemaPath: "#/properties/declined/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema19.properties.declined.items.properties.reason, data: data18 };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
                if (func65(data18) < 1) {
                  let err38 = { instancePath: instancePath + "/declined/" + i1 + "/reason", schemaPath: "#/properties/declined/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.declined.items.properties.reason, data: data18 };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
                if (!pattern4.test(data18)) {
                  let err39 = { instancePath: instancePath + "/declined/" + i1 + "/reason", schemaPath: "#/properties/declined/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.declined.items.properties.reason, data: data18 };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              } else {
                let err40 = { instancePath: instancePath + "/declined/" + i1 + "/reason", schemaPath: "#/properties/declined/items/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.declined.items.properties.reason.type, parentSchema: schema19.properties.declined.items.properties.reason, data: data18 };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            data16.note !== void 0 && func0.call(data16, "note") && (validate53(data16.note, { instancePath: instancePath + "/declined/" + i1 + "/note", parentData: data16, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
          } else {
            let err41 = { instancePath: instancePath + "/declined/" + i1, schemaPath: "#/properties/declined/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.declined.items.type, parentSchema: schema19.properties.declined.items, data: data16 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { instancePath: instancePath + "/declined", schemaPath: "#/properties/declined/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.declined.type, parentSchema: schema19.properties.declined, data: data15 };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.attested !== void 0 && func0.call(data, "attested")) {
      let data20 = data.attested;
      if (Array.isArray(data20)) {
        if (data20.length > 500) {
          let err43 = { instancePath: instancePath + "/attested", schemaPath: "#/properties/attested/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema19.properties.attested, data: data20 };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        let len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.rule === void 0 || !func0.call(data21, "rule")) {
              let err44 = { instancePath: instancePath + "/attested/" + i2, schemaPath: "#/properties/attested/items/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema19.properties.attested.items.required, parentSchema: schema19.properties.attested.items, data: data21 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data21.by === void 0 || !func0.call(data21, "by")) {
              let err45 = { instancePath: instancePath + "/attested/" + i2, schemaPath: "#/properties/attested/items/required", keyword: "required", params: { missingProperty: "by" }, schema: schema19.properties.attested.items.required, parentSchema: schema19.properties.attested.items, data: data21 };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (data21.date === void 0 || !func0.call(data21, "date")) {
              let err46 = { instancePath: instancePath + "/attested/" + i2, schemaPath: "#/properties/attested/items/required", keyword: "required", params: { missingProperty: "date" }, schema: schema19.properties.attested.items.required, parentSchema: schema19.properties.attested.items, data: data21 };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            for (let key4 of Object.keys(data21))
              if (!(key4 === "rule" || key4 === "by" || key4 === "date" || key4 === "note" || pattern3.test(key4))) {
                let err47 = { instancePath: instancePath + "/attested/" + i2, schemaPath: "#/properties/attested/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: !1, parentSchema: schema19.properties.attested.items, data: data21 };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            if (data21.rule !== void 0 && func0.call(data21, "rule")) {
              let data22 = data21.rule;
              if (typeof data22 == "string") {
                if (func65(data22) > 200) {
                  let err48 = { instancePath: instancePath + "/attested/" + i2 + "/rule", schemaPath: "#/properties/attested/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.attested.items.properties.rule, data: data22 };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
                if (func65(data22) < 1) {
                  let err49 = { instancePath: instancePath + "/attested/" + i2 + "/rule", schemaPath: "#/properties/attested/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.attested.items.properties.rule, data: data22 };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                if (!pattern4.test(data22)) {
                  let err50 = { instancePath: instancePath + "/attested/" + i2 + "/rule", schemaPath: "#/properties/attested/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.attested.items.properties.rule, data: data22 };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
              } else {
                let err51 = { instancePath: instancePath + "/attested/" + i2 + "/rule", schemaPath: "#/properties/attested/items/properties/rule/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.attested.items.properties.rule.type, parentSchema: schema19.properties.attested.items.properties.rule, data: data22 };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
            if (data21.by !== void 0 && func0.call(data21, "by")) {
              let data23 = data21.by;
              if (typeof data23 == "string") {
                if (func65(data23) > 200) {
                  let err52 = { instancePath: instancePath + "/attested/" + i2 + "/by", schemaPath: "#/properties/attested/items/properties/by/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema19.properties.attested.items.properties.by, data: data23 };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                if (func65(data23) < 1) {
                  let err53 = { instancePath: instancePath + "/attested/" + i2 + "/by", schemaPath: "#/properties/attested/items/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema19.properties.attested.items.properties.by, data: data23 };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
                if (!pattern4.test(data23)) {
                  let err54 = { instancePath: instancePath + "/attested/" + i2 + "/by", schemaPath: "#/properties/attested/items/properties/by/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema19.properties.attested.items.properties.by, data: data23 };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
              } else {
                let err55 = { instancePath: instancePath + "/attested/" + i2 + "/by", schemaPath: "#/properties/attested/items/properties/by/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.attested.items.properties.by.type, parentSchema: schema19.properties.attested.items.properties.by, data: data23 };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            data21.date !== void 0 && func0.call(data21, "date") && (validate56(data21.date, { instancePath: instancePath + "/attested/" + i2 + "/date", parentData: data21, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data21.note !== void 0 && func0.call(data21, "note") && (validate53(data21.note, { instancePath: instancePath + "/attested/" + i2 + "/note", parentData: data21, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
          } else {
            let err56 = { instancePath: instancePath + "/attested/" + i2, schemaPath: "#/properties/attested/items/type", keyword: "type", params: { type: "object" }, schema: schema19.properties.attested.items.type, parentSchema: schema19.properties.attested.items, data: data21 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
      } else {
        let err57 = { instancePath: instancePath + "/attested", schemaPath: "#/properties/attested/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.attested.type, parentSchema: schema19.properties.attested, data: data20 };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    data.note !== void 0 && func0.call(data, "note") && (validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateEntry = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ref === void 0 || !func0.call(data, "ref")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" }, schema: schema24.required, parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema24.properties, key0) || pattern3.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: !1, parentSchema: schema24, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.ref !== void 0 && func0.call(data, "ref") && (validate62(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.owner !== void 0 && func0.call(data, "owner") && (validate64(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.cadence !== void 0 && func0.call(data, "cadence") && (validate66(data.cadence, { instancePath: instancePath + "/cadence", parentData: data, parentDataProperty: "cadence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.evidence !== void 0 && func0.call(data, "evidence")) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          let err2 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema24.properties.evidence, data: data3 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data3.length < 1) {
          let err3 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.evidence, data: data3 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func65(data4) > 2e4) {
              let err4 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema24.properties.evidence.items, data: data4 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (func65(data4) < 1) {
              let err5 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.evidence.items, data: data4 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (!pattern4.test(data4)) {
              let err6 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema24.properties.evidence.items, data: data4 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.evidence.items.type, parentSchema: schema24.properties.evidence.items, data: data4 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.evidence.type, parentSchema: schema24.properties.evidence, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.serves !== void 0 && func0.call(data, "serves") && (validate68(data.serves, { instancePath: instancePath + "/serves", parentData: data, parentDataProperty: "serves", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.parts !== void 0 && func0.call(data, "parts") && (validate68(data.parts, { instancePath: instancePath + "/parts", parentData: data, parentDataProperty: "parts", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.activities !== void 0 && func0.call(data, "activities")) {
      let data7 = data.activities;
      if (Array.isArray(data7)) {
        if (data7.length > 500) {
          let err9 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema24.properties.activities, data: data7 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data7.length < 1) {
          let err10 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.activities, data: data7 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.title === void 0 || !func0.call(data8, "title")) {
              let err11 = { instancePath: instancePath + "/activities/" + i1, schemaPath: "#/properties/activities/items/required", keyword: "required", params: { missingProperty: "title" }, schema: schema24.properties.activities.items.required, parentSchema: schema24.properties.activities.items, data: data8 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key1 of Object.keys(data8))
              if (!(key1 === "title" || key1 === "date" || key1 === "note" || pattern3.test(key1))) {
                let err12 = { instancePath: instancePath + "/activities/" + i1, schemaPath: "#/properties/activities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: !1, parentSchema: schema24.properties.activities.items, data: data8 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            if (data8.title !== void 0 && func0.call(data8, "title")) {
              let data9 = data8.title;
              if (typeof data9 == "string") {
                if (func65(data9) > 2e4) {
                  let err13 = { instancePath: instancePath + "/activities/" + i1 + "/title", schemaPath: "#/properties/activities/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema24.properties.activities.items.properties.title, data: data9 };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                if (func65(data9) < 1) {
                  let err14 = { instancePath: instancePath + "/activities/" + i1 + "/title", schemaPath: "#/properties/activities/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.activities.items.properties.title, data: data9 };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (!pattern4.test(data9)) {
                  let err15 = { instancePath: instancePath + "/activities/" + i1 + "/title", schemaPath: "#/properties/activities/items/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema24.properties.activities.items.properties.title, data: data9 };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/activities/" + i1 + "/title", schemaPath: "#/properties/activities/items/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.activities.items.properties.title.type, parentSchema: schema24.properties.activities.items.properties.title, data: data9 };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            data8.date !== void 0 && func0.call(data8, "date") && (validate56(data8.date, { instancePath: instancePath + "/activities/" + i1 + "/date", parentData: data8, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data8.note !== void 0 && func0.call(data8, "note") && (validate53(data8.note, { instancePath: instancePath + "/activities/" + i1 + "/note", parentData: data8, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
          } else {
            let err17 = { instancePath: instancePath + "/activities/" + i1, schemaPath: "#/properties/activities/items/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.activities.items.type, parentSchema: schema24.properties.activities.items, data: data8 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/activities", schemaPath: "#/properties/activities/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.activities.type, parentSchema: schema24.properties.activities, data: data7 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.measure !== void 0 && func0.call(data, "measure")) {
      let data12 = data.measure;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length < 1) {
          let err19 = { instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.measure, data: data12 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key2 of Object.keys(data12))
          if (!(key2 === "what" || key2 === "target" || key2 === "note" || pattern3.test(key2))) {
            let err20 = { instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: !1, parentSchema: schema24.properties.measure, data: data12 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data12.what !== void 0 && func0.call(data12, "what")) {
          let data13 = data12.what;
          if (typeof data13 == "string") {
            if (func65(data13) > 2e4) {
              let err21 = { instancePath: instancePath + "/measure/what", schemaPath: "#/properties/measure/properties/what/maxLength", keyword: "maxLength", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema24.properties.measure.properties.what, data: data13 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (func65(data13) < 1) {
              let err22 = { instancePath: instancePath + "/measure/what", schemaPath: "#/properties/measure/properties/what/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.measure.properties.what, data: data13 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (!pattern4.test(data13)) {
              let err23 = { instancePath: instancePath + "/measure/what", schemaPath: "#/properties/measure/properties/what/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema24.properties.measure.properties.what, data: data13 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/measure/what", schemaPath: "#/properties/measure/properties/what/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.measure.properties.what.type, parentSchema: schema24.properties.measure.properties.what, data: data13 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data12.target !== void 0 && func0.call(data12, "target")) {
          let data14 = data12.target;
          if (typeof data14 != "string" && !(typeof data14 == "number" && isFinite(data14))) {
            let err25 = { instancePath: instancePath + "/measure/target", schemaPath: "#/properties/measure/properties/target/type", keyword: "type", params: { type: schema24.properties.measure.properties.target.type }, schema: schema24.properties.measure.properties.target.type, parentSchema: schema24.properties.measure.properties.target, data: data14 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (typeof data14 == "string") {
            if (func65(data14) > 2e4) {
              let err26 = { instancePath: instancePath + "/measure/target", schemaPath: "#/properties/measure/properties/target/maxLength", keyword: "maxLength", params: { limit: 2e4 }, schema: 2e4, parentSchema: schema24.properties.measure.properties.target, data: data14 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (func65(data14) < 1) {
              let err27 = { instancePath: instancePath + "/measure/target", schemaPath: "#/properties/measure/properties/target/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.measure.properties.target, data: data14 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (!pattern4.test(data14)) {
              let err28 = { instancePath: instancePath + "/measure/target", schemaPath: "#/properties/measure/properties/target/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema24.properties.measure.properties.target, data: data14 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          }
        }
        data12.note !== void 0 && func0.call(data12, "note") && (validate53(data12.note, { instancePath: instancePath + "/measure/note", parentData: data12, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
      } else {
        let err29 = { instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.measure.type, parentSchema: schema24.properties.measure, data: data12 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.on !== void 0 && func0.call(data, "on")) {
      let data16 = data.on;
      if (typeof data16 == "string") {
        if (func65(data16) > 200) {
          let err30 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema24.properties.on, data: data16 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (func65(data16) < 1) {
          let err31 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.on, data: data16 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (!pattern4.test(data16)) {
          let err32 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema24.properties.on, data: data16 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.on.type, parentSchema: schema24.properties.on, data: data16 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    data.timing !== void 0 && func0.call(data, "timing") && (validate75(data.timing, { instancePath: instancePath + "/timing", parentData: data, parentDataProperty: "timing", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.note !== void 0 && func0.call(data, "note") && (validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateEntry,
  validatePlanFile
};
